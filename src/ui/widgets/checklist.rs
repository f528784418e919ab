//! Checklist lines: what the computer checks by itself, and what a person ticks.

use egui::accesskit::{Live, Role};
use egui::{
    Color32, CornerRadius, CursorIcon, Key, Rect, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2,
    WidgetInfo, pos2, vec2,
};

use super::button::Button;
use super::focus;
use super::icon::Icon;
use crate::locale::rich::Rich;
use crate::ui::text::{Text, spoken};
use crate::ui::theme::{Theme, Type, radius, size, space};

/// How far a check is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckState {
    /// Not started.
    Waiting,
    /// Under way.
    Running,
    /// Good.
    Pass,
    /// Good enough, with something to know.
    Warn,
    /// Has to be fixed.
    Fail,
    /// Left out, because it does not matter here.
    Skipped,
    /// Could not be found out.
    Unknown,
}

impl CheckState {
    /// Every state.
    pub const ALL: [Self; 7] =
        [Self::Waiting, Self::Running, Self::Pass, Self::Warn, Self::Fail, Self::Skipped, Self::Unknown];

    fn mark(self, theme: &Theme) -> (Icon, Color32) {
        let palette = &theme.palette;
        match self {
            Self::Waiting => (Icon::Circle, palette.outline_strong),
            Self::Running => (Icon::Spinner, palette.accent_text),
            Self::Pass => (Icon::CheckCircle, palette.good.ink),
            Self::Warn => (Icon::Warning, palette.caution.ink),
            Self::Fail => (Icon::Stop, palette.stop.ink),
            Self::Skipped => (Icon::MinusCircle, palette.text_soft),
            Self::Unknown => (Icon::Help, palette.info.ink),
        }
    }
}

/// A list on a panel, with hairlines between its lines. `name` is its accessible name.
pub fn checklist<R>(ui: &mut Ui, name: &str, add_lines: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui);
    egui::Frame::new()
        .fill(theme.palette.surface)
        .stroke(theme.hairline())
        .corner_radius(radius::L)
        .shadow(theme.card_shadow())
        .inner_margin(egui::Margin::symmetric(0, 6))
        .show(ui, |ui| {
            let builder = UiBuilder::new()
                .layout(theme.dir.column())
                .accessibility_role(Role::List)
                .accessibility_label(name);
            ui.scope_builder(builder, |ui| {
                ui.set_min_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 0.0;
                add_lines(ui)
            })
            .inner
        })
        .inner
}

/// One check that the computer makes.
#[must_use = "call show()"]
pub struct CheckLine<'a> {
    title: Rich,
    state: CheckState,
    state_word: &'a str,
    summary: Rich,
    evidence: &'a [String],
    evidence_name: &'a str,
    fix: Option<&'a str>,
}

impl<'a> CheckLine<'a> {
    /// A line; `state_word` says the state in words ("Checking", "Good").
    pub fn new(title: impl Into<Rich>, state: CheckState, state_word: &'a str) -> Self {
        Self {
            title: title.into(),
            state,
            state_word,
            summary: Rich::default(),
            evidence: &[],
            evidence_name: "",
            fix: None,
        }
    }

    /// What was found, in one sentence. Its line is kept free while there is none, so nothing jumps.
    pub fn summary(mut self, summary: impl Into<Rich>) -> Self {
        self.summary = summary.into();
        self
    }

    /// What the finding rests on; opens below the line. `name` names the button that opens it.
    pub fn evidence(mut self, name: &'a str, evidence: &'a [String]) -> Self {
        self.evidence_name = name;
        self.evidence = evidence;
        self
    }

    /// A button that helps to fix it.
    pub fn fix(mut self, label: &'a str) -> Self {
        self.fix = Some(label);
        self
    }

    /// Shows the line; `true` when the fix button was pressed.
    pub fn show(self, ui: &mut Ui) -> bool {
        let theme = Theme::of(ui);
        let palette = &theme.palette;
        let said = self.said();
        let builder = UiBuilder::new()
            .id_salt(("check", self.title.plain()))
            .layout(theme.dir.column())
            .accessibility_role(Role::ListItem)
            .accessibility_label(&said);
        let inner = ui.scope_builder(builder, |ui| {
            let full = ui.available_width();
            let padding = if full < 400.0 { space::M } else { 20.0 };
            let open_id = ui.unique_id().with("open");
            let mut open = ui.data(|data| data.get_temp::<bool>(open_id)).unwrap_or(false);

            let fix = self.fix.map(|label| Button::secondary(label).compact());
            let details = (!self.evidence.is_empty()).then(|| {
                let icon = if open { Icon::ChevronUp } else { Icon::ChevronDown };
                Button::icon_only(icon, self.evidence_name).compact()
            });
            let fix_size = fix.as_ref().map_or(Vec2::ZERO, |button| button.size(ui, full));
            let details_size = details.as_ref().map_or(Vec2::ZERO, |button| button.size(ui, full));
            let icon_room = size::ICON_L + 14.0;
            let gap = |size: Vec2| if size.x > 0.0 { size.x + 12.0 } else { 0.0 };
            let beside = full - 2.0 * padding - icon_room - gap(fix_size) - gap(details_size);
            let fix_below = fix.is_some() && beside < 220.0;
            let words_width = if fix_below { beside + gap(fix_size) } else { beside }.max(80.0);

            let title = Text::new(self.title).style(Type::BodyStrong).layout(ui, words_width);
            let summary = if self.summary.is_empty() { Rich::from(self.state_word) } else { self.summary };
            let summary = Text::new(summary).style(Type::Small).layout(ui, words_width);
            let words_height = title.size().y + summary.size().y;
            let row_height = words_height.max(size::TARGET) + 2.0 * 10.0;
            let below = if fix_below { fix_size.y + 12.0 } else { 0.0 };

            let (_, outer) = ui.allocate_space(vec2(full, row_height + below));
            let row = Rect::from_min_size(outer.min, vec2(full, row_height));
            let place = |left: f32, top: f32, size: Vec2| {
                theme.dir.place(outer, Rect::from_min_size(pos2(left, top), size))
            };

            let (icon, ink) = self.state.mark(&theme);
            let words_top = row.center().y - words_height / 2.0;
            let icon_top = words_top + (title.size().y.min(24.0) - size::ICON_L) / 2.0;
            let mark = place(outer.left() + padding, icon_top, Vec2::splat(size::ICON_L));
            icon.paint(ui.painter(), mark, ink, theme.dir);
            let left = outer.left() + padding + icon_room;
            let at = place(left, words_top, title.size());
            title.paint(ui.painter(), at.min, palette.text);
            let at = place(left, words_top + title.size().y, summary.size());
            summary.paint(ui.painter(), at.min, palette.text_soft);

            let mut right = outer.right() - padding;
            let mut fixed = false;
            if let Some(button) = fix {
                let at = if fix_below {
                    place(left, row.bottom(), fix_size)
                } else {
                    let left = right - gap(details_size) - fix_size.x;
                    place(left, row.center().y - fix_size.y / 2.0, fix_size)
                };
                fixed = put(ui, at, button).clicked();
            }
            if let Some(button) = details {
                right -= details_size.x;
                let at = place(right, row.center().y - details_size.y / 2.0, details_size);
                let response = put(ui, at, button);
                if response.clicked() {
                    open = !open;
                    ui.data_mut(|data| data.insert_temp(open_id, open));
                }
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
            }
            if open && !self.evidence.is_empty() {
                show_evidence(ui, &theme, self.evidence, padding + icon_room, padding);
            }
            fixed
        });
        ui.ctx().accesskit_node_builder(inner.response.id, |node| node.set_live(Live::Polite));
        separator(ui, &theme, inner.response.rect);
        inner.inner
    }

    fn said(&self) -> String {
        let mut said = format!("{}: {}", spoken(&self.title), self.state_word);
        if !self.summary.is_empty() {
            said.push_str(". ");
            said.push_str(&spoken(&self.summary));
        }
        said
    }
}

fn show_evidence(ui: &mut Ui, theme: &Theme, evidence: &[String], leading: f32, trailing: f32) {
    let full = ui.available_width();
    let padding = 12.0;
    let width = full - leading - trailing;
    let blocks: Vec<_> = evidence
        .iter()
        .map(|line| Text::new(line.as_str()).style(Type::Small).layout(ui, width - 2.0 * padding))
        .collect();
    let height: f32 = blocks.iter().map(|block| block.size().y + space::XS).sum::<f32>() - space::XS;
    let (_, outer) = ui.allocate_space(vec2(full, height + 2.0 * padding + 14.0));
    let place =
        Rect::from_min_size(pos2(outer.left() + leading, outer.top()), vec2(width, height + 2.0 * padding));
    let ground = theme.dir.place(outer, place);
    ui.painter().rect(ground, radius::M, theme.palette.sunken, theme.hairline(), StrokeKind::Inside);
    let mut top = ground.top() + padding;
    for (block, line) in blocks.iter().zip(evidence) {
        let at =
            theme.dir.place(ground, Rect::from_min_size(pos2(ground.left() + padding, top), block.size()));
        block.paint(ui.painter(), at.min, theme.palette.text_soft);
        let response = ui.interact(at, ui.unique_id().with(("evidence", line)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, line));
        top += block.size().y + space::XS;
    }
}

/// One thing that a person looks at and ticks.
#[must_use = "call show()"]
pub struct TickLine {
    title: Rich,
    hint: Rich,
}

impl TickLine {
    /// A line with its text.
    pub fn new(title: impl Into<Rich>) -> Self {
        Self { title: title.into(), hint: Rich::default() }
    }

    /// How to find out.
    pub fn hint(mut self, hint: impl Into<Rich>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Shows the line; the whole of it is the target. Space ticks and unticks; Enter ticks, then goes on, as
    /// on the cards. `changed()` when it was ticked or unticked.
    pub fn show(self, ui: &mut Ui, ticked: &mut bool) -> Response {
        let theme = Theme::of(ui);
        let palette = &theme.palette;
        let full = ui.available_width();
        let padding = if full < 400.0 { space::M } else { 20.0 };
        let icon_room = size::ICON_L + 14.0;
        let words_width = (full - 2.0 * padding - icon_room).max(80.0);
        let title = Text::new(self.title.clone()).style(Type::BodyStrong).layout(ui, words_width);
        let hint = (!self.hint.is_empty())
            .then(|| Text::new(self.hint.clone()).style(Type::Small).layout(ui, words_width));
        let words_height = title.size().y + hint.as_ref().map_or(0.0, |hint| hint.size().y);
        let height = words_height.max(size::TARGET) + 2.0 * 10.0;

        let (outer, mut response) = ui.allocate_exact_size(vec2(full, height), Sense::click());
        if response.clicked() {
            if *ticked && ui.input(|input| input.key_pressed(Key::Enter)) {
                focus::pass_enter_on(ui);
            } else {
                *ticked = !*ticked;
                response.mark_changed();
            }
        }
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, *ticked, spoken(&self.title)));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            if !self.hint.is_empty() {
                node.set_description(spoken(&self.hint));
            }
        });

        let place = |left: f32, top: f32, size: Vec2| {
            theme.dir.place(outer, Rect::from_min_size(pos2(left, top), size))
        };
        let painter = ui.painter();
        if response.hovered() {
            let ground = outer.shrink2(vec2(6.0, 0.0));
            painter.rect_filled(ground, radius::M, palette.surface_hover);
        }
        let words_top = outer.center().y - words_height / 2.0;
        let side = 22.0;
        let tick_box = place(
            outer.left() + padding + 1.0,
            words_top + (title.size().y.min(24.0) - side) / 2.0,
            Vec2::splat(side),
        );
        let corner = CornerRadius::same(radius::S + 1);
        if *ticked {
            let edge = Stroke::new(size::LINE, palette.accent_edge);
            painter.rect(tick_box, corner, palette.accent, edge, StrokeKind::Inside);
            Icon::Check.paint(painter, tick_box.shrink(3.0), palette.on_accent, theme.dir);
        } else {
            let edge = Stroke::new(theme.control_line().width.max(1.5), palette.outline_strong);
            painter.rect(tick_box, corner, palette.surface, edge, StrokeKind::Inside);
        }
        let left = outer.left() + padding + icon_room;
        title.paint(painter, place(left, words_top, title.size()).min, palette.text);
        if let Some(hint) = &hint {
            let at = place(left, words_top + title.size().y, hint.size());
            hint.paint(painter, at.min, palette.text_soft);
        }
        separator(ui, &theme, outer);
        let inside = Response { rect: outer.shrink2(vec2(8.0, 2.0)), ..response.clone() };
        focus::ring(ui, &theme, &inside, radius::M);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

/// The hairline above every line but the first.
fn separator(ui: &Ui, theme: &Theme, line: Rect) {
    let list = ui.min_rect();
    if line.top() > list.top() + 1.0 {
        let inset = 20.0;
        let x = line.left() + inset..=line.right() - inset;
        ui.painter().hline(x, line.top(), theme.hairline());
    }
}

/// Shows a button at a place that was computed before.
pub(super) fn put(ui: &mut Ui, place: Rect, button: Button) -> Response {
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(Theme::of(ui).dir.column()));
    button.show(&mut child)
}
