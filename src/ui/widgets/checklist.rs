//! Checklist lines: what the computer checks by itself, and what a person ticks.

use egui::accesskit::{Live, Role};
use egui::{
    Color32, CornerRadius, CursorIcon, Key, Rect, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2,
    WidgetInfo, pos2, vec2,
};

use super::button::PushButton;
use super::focus;
use super::fold::fold;
use super::symbol::SymbolExt as _;
use crate::journey::view::Symbol;
use crate::locale::rich::Rich;
use crate::preflight::CheckStatus;
use crate::ui::text::{Text, spoken};
use crate::ui::theme::{Theme, Type, fit, inset, radius, size, space};

/// The mark of a check, and its colour; `None` while it runs.
fn mark(status: Option<CheckStatus>, theme: &Theme) -> (Symbol, Color32) {
    let palette = &theme.palette;
    match status {
        None => (Symbol::Spinner, palette.accent_text),
        Some(CheckStatus::Pass) => (Symbol::CheckCircle, palette.good.ink),
        Some(CheckStatus::Warn) => (Symbol::Warning, palette.caution.ink),
        Some(CheckStatus::Fail) => (Symbol::Stop, palette.stop.ink),
        Some(CheckStatus::Skipped) => (Symbol::MinusCircle, palette.text_soft),
        Some(CheckStatus::Unknown) => (Symbol::Question, palette.info.ink),
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
        .inner_margin(egui::Margin::symmetric(0, inset::XS as i8))
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
pub struct CheckRow<'a> {
    title: Rich,
    status: Option<CheckStatus>,
    status_word: &'a str,
    summary: Rich,
    evidence: &'a [String],
    evidence_name: &'a str,
    fix: Option<&'a str>,
}

impl<'a> CheckRow<'a> {
    /// A line; `status_word` says the same in words ("Checking", "Good").
    pub fn new(title: impl Into<Rich>, status: Option<CheckStatus>, status_word: &'a str) -> Self {
        Self {
            title: title.into(),
            status,
            status_word,
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
            let padding = if full < fit::ROOMY { space::M } else { space::ML };
            let open_id = ui.unique_id().with("open");
            let mut open = ui.data(|data| data.get_temp::<bool>(open_id)).unwrap_or(false);

            let fix = self.fix.map(|label| PushButton::secondary(label).compact());
            let details = (!self.evidence.is_empty()).then(|| {
                let icon = if open { Symbol::ChevronUp } else { Symbol::ChevronDown };
                PushButton::icon_only(icon, self.evidence_name).compact()
            });
            let fix_size = fix.as_ref().map_or(Vec2::ZERO, |button| button.size(ui, full));
            let details_size = details.as_ref().map_or(Vec2::ZERO, |button| button.size(ui, full));
            let symbol_room = size::ICON_L + inset::L;
            let gap = |size: Vec2| if size.x > 0.0 { size.x + inset::M } else { 0.0 };
            let beside = full - 2.0 * padding - symbol_room - gap(fix_size) - gap(details_size);
            let fix_below = fix.is_some() && beside < fit::SENTENCE;
            let words_width = if fix_below { beside + gap(fix_size) } else { beside }.max(fit::WORDS);

            let title = Text::new(self.title).style(Type::BodyStrong).layout(ui, words_width);
            let summary = if self.summary.is_empty() { Rich::from(self.status_word) } else { self.summary };
            let summary = Text::new(summary).style(Type::Small).layout(ui, words_width);
            let words_height = title.size().y + summary.size().y;
            let row_height = words_height.max(size::TARGET) + 2.0 * inset::S;
            let below = if fix_below { fix_size.y + inset::M } else { 0.0 };

            let (_, outer) = ui.allocate_space(vec2(full, row_height + below));
            let row = Rect::from_min_size(outer.min, vec2(full, row_height));
            let place = |left: f32, top: f32, size: Vec2| {
                theme.dir.place(outer, Rect::from_min_size(pos2(left, top), size))
            };

            let (symbol, ink) = mark(self.status, &theme);
            let words_top = row.center().y - words_height / 2.0;
            let symbol_top =
                words_top + (title.size().y.min(Type::BodyStrong.line_height()) - size::ICON_L) / 2.0;
            let at = place(outer.left() + padding, symbol_top, Vec2::splat(size::ICON_L));
            symbol.paint(ui.painter(), at, ink, theme.dir);
            let left = outer.left() + padding + symbol_room;
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
                fixed = button.show_at(ui, at).clicked();
            }
            if let Some(button) = details {
                right -= details_size.x;
                let at = place(right, row.center().y - details_size.y / 2.0, details_size);
                let response = button.show_at(ui, at);
                if response.clicked() {
                    open = !open;
                    ui.data_mut(|data| data.insert_temp(open_id, open));
                }
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
            }
            if open && !self.evidence.is_empty() {
                show_evidence(ui, &theme, self.evidence, padding + symbol_room, padding);
            }
            fixed
        });
        ui.ctx().accesskit_node_builder(inner.response.id, |node| node.set_live(Live::Polite));
        separator(ui, &theme, inner.response.rect);
        inner.inner
    }

    fn said(&self) -> String {
        let mut said = format!("{}: {}", spoken(&self.title), self.status_word);
        if !self.summary.is_empty() {
            said.push_str(". ");
            said.push_str(&spoken(&self.summary));
        }
        said
    }
}

fn show_evidence(ui: &mut Ui, theme: &Theme, evidence: &[String], leading: f32, trailing: f32) {
    let full = ui.available_width();
    let padding = inset::M;
    let width = full - leading - trailing;
    let blocks: Vec<_> = evidence
        .iter()
        .map(|line| Text::new(line.as_str()).style(Type::Small).layout(ui, width - 2.0 * padding))
        .collect();
    let height: f32 = blocks.iter().map(|block| block.size().y + space::XS).sum::<f32>() - space::XS;
    let (_, outer) = ui.allocate_space(vec2(full, height + 2.0 * padding + inset::L));
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
pub struct TickRow {
    title: Rich,
    hint: Rich,
}

impl TickRow {
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
        let padding = if full < fit::ROOMY { space::M } else { space::ML };
        let symbol_room = size::ICON_L + inset::L;
        let words_width = (full - 2.0 * padding - symbol_room).max(fit::WORDS);
        let title = Text::new(self.title.clone()).style(Type::BodyStrong).layout(ui, words_width);
        let hint = (!self.hint.is_empty())
            .then(|| Text::new(self.hint.clone()).style(Type::Small).layout(ui, words_width));
        let words_height = title.size().y + hint.as_ref().map_or(0.0, |hint| hint.size().y);
        let height = words_height.max(size::TARGET) + 2.0 * inset::S;

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
            let ground = outer.shrink2(vec2(inset::XS, 0.0));
            painter.rect_filled(ground, radius::M, palette.surface_hover);
        }
        let words_top = outer.center().y - words_height / 2.0;
        let tick_box = place(
            outer.left() + padding + 1.0,
            words_top + (title.size().y.min(Type::BodyStrong.line_height()) - size::CHOICE) / 2.0,
            Vec2::splat(size::CHOICE),
        );
        let corner = CornerRadius::same(radius::S + 1);
        if *ticked {
            let edge = Stroke::new(size::LINE, palette.accent_edge);
            painter.rect(tick_box, corner, palette.accent, edge, StrokeKind::Inside);
            Symbol::Check.paint(painter, tick_box.shrink(3.0), palette.on_accent, theme.dir);
        } else {
            let edge = Stroke::new(theme.control_line().width.max(size::LINE_MARK), palette.outline_strong);
            painter.rect(tick_box, corner, palette.surface, edge, StrokeKind::Inside);
        }
        let left = outer.left() + padding + symbol_room;
        title.paint(painter, place(left, words_top, title.size()).min, palette.text);
        if let Some(hint) = &hint {
            let at = place(left, words_top + title.size().y, hint.size());
            hint.paint(painter, at.min, palette.text_soft);
        }
        separator(ui, &theme, outer);
        focus::follow(ui, &response);
        let inside = Response { rect: outer.shrink2(vec2(space::S, inset::LINE)), ..response.clone() };
        focus::ring(ui, &theme, &inside, radius::M);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

/// Below a line that is not ticked: who cannot tick it, and the way on once that is said. `true` when it was
/// clicked.
pub fn below_tick(ui: &mut Ui, cannot: Rich, way_on: Option<Rich>) -> bool {
    let padding = if ui.available_width() < fit::ROOMY { space::M } else { space::ML };
    let indent = padding + size::ICON_L + inset::L;
    let dir = Theme::of(ui).dir;
    let mut margin = egui::Margin { bottom: inset::S as i8, ..egui::Margin::ZERO };
    let (leading, trailing) = (indent as i8, padding as i8);
    (margin.left, margin.right) = if dir.is_rtl() { (trailing, leading) } else { (leading, trailing) };
    let contents = |ui: &mut Ui| {
        let clicked = fold(ui, cannot, way_on.is_some()).clicked();
        if let Some(way_on) = way_on {
            Text::new(way_on).show(ui);
        }
        clicked
    };
    egui::Frame::new().inner_margin(margin).show(ui, |ui| ui.with_layout(dir.column(), contents).inner).inner
}

/// The hairline above every line but the first.
fn separator(ui: &Ui, theme: &Theme, line: Rect) {
    let list = ui.min_rect();
    if line.top() > list.top() + 1.0 {
        ui.painter().hline(line.x_range().shrink(space::ML), line.top(), theme.hairline());
    }
}
