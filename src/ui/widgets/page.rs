//! The frame around every page: where the person is, what the page says, and how it goes on.
//!
//! Wide windows have the step rail at the leading side, narrow ones a progress bar on top. The body
//! scrolls; the footer with the one primary action never leaves the window. In very low windows (large
//! zoom) the footer takes a single row and everything else scrolls.

use egui::accesskit::Role;
use egui::emath::TSTransform;
use egui::scroll_area::{ScrollAreaOutput, ScrollBarVisibility};
use egui::{Id, Key, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2};

use super::button::Button;
use super::checklist::put;
use super::focus;
use super::icon::Icon;
use super::rail::Rail;
use crate::locale::rich::Rich;
use crate::ui::text::{Text, spoken};
use crate::ui::theme::{Direction, Motion, Theme, Type, radius, size, space, time};

/// What shows in a corner of the rail.
type Corner<'a> = Box<dyn FnOnce(&mut Ui) + 'a>;

/// An action of the footer.
struct Action<'a> {
    label: &'a str,
    icon: Option<Icon>,
    enabled: bool,
}

/// The page frame.
#[must_use = "call show()"]
pub struct Page<'a> {
    id: Id,
    title: Rich,
    kicker: Rich,
    lead: Rich,
    icon: Option<Icon>,
    rail: Option<&'a Rail<'a>>,
    rail_top: Option<Corner<'a>>,
    rail_bottom: Option<Corner<'a>>,
    back: Option<&'a str>,
    help: Option<&'a str>,
    primary: Option<Action<'a>>,
    secondary: Option<Action<'a>>,
    note: Rich,
    room_beside: f32,
}

/// What the person asked for, and what the body gave back.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "one flag per control of the footer")]
pub struct PageOutput<R> {
    /// What the body returned.
    pub inner: R,
    /// The primary action, by click or by Enter.
    pub primary: bool,
    /// The secondary action.
    pub secondary: bool,
    /// Back, by click or by Escape.
    pub back: bool,
    /// Escape on a page without Back.
    pub escaped: bool,
    /// The help button.
    pub help: bool,
    /// A finished step of the rail.
    pub step: Option<usize>,
}

/// Where the body goes.
struct BodyLayout {
    rect: Rect,
    column: Column,
    wide: bool,
    footer: FooterShape,
}

/// What the body reports.
struct Body<R> {
    inner: R,
    step: Option<usize>,
    pressed: Pressed,
    overflows: bool,
}

/// What the footer reports.
#[derive(Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "one flag per button")]
struct Pressed {
    primary: bool,
    secondary: bool,
    back: bool,
    help: bool,
}

impl Pressed {
    fn or(self, other: Self) -> Self {
        Self {
            primary: self.primary || other.primary,
            secondary: self.secondary || other.secondary,
            back: self.back || other.back,
            help: self.help || other.help,
        }
    }
}

impl<'a> Page<'a> {
    /// A page. `id` tells pages apart: when it changes, the new page starts at the top, comes in with a
    /// small movement, and its title gets the keyboard focus.
    pub fn new(id: impl std::hash::Hash + std::fmt::Debug, title: impl Into<Rich>) -> Self {
        Self {
            id: Id::unique(("page", id)),
            title: title.into(),
            kicker: Rich::default(),
            lead: Rich::default(),
            icon: None,
            rail: None,
            rail_top: None,
            rail_bottom: None,
            back: None,
            help: None,
            primary: None,
            secondary: None,
            note: Rich::default(),
            room_beside: 0.0,
        }
    }

    /// A short line above the title: where in a row of steps this is, or who it is for.
    pub fn kicker(mut self, kicker: impl Into<Rich>) -> Self {
        self.kicker = kicker.into();
        self
    }

    /// A sentence below the title.
    pub fn lead(mut self, lead: impl Into<Rich>) -> Self {
        self.lead = lead.into();
        self
    }

    /// A large icon above the title, where there is room.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// The steps. Without them the page has neither rail nor progress bar.
    pub fn rail(mut self, rail: &'a Rail<'a>) -> Self {
        self.rail = Some(rail);
        self
    }

    /// Above the steps of a wide window: name or logo of the organisation.
    pub fn rail_top(mut self, add: impl FnOnce(&mut Ui) + 'a) -> Self {
        self.rail_top = Some(Box::new(add));
        self
    }

    /// At the foot of the rail of a wide window: language, about.
    pub fn rail_bottom(mut self, add: impl FnOnce(&mut Ui) + 'a) -> Self {
        self.rail_bottom = Some(Box::new(add));
        self
    }

    /// The way back.
    pub fn back(mut self, label: &'a str) -> Self {
        self.back = Some(label);
        self
    }

    /// "I see something else".
    pub fn help(mut self, label: &'a str) -> Self {
        self.help = Some(label);
        self
    }

    /// The one primary action.
    pub fn primary(mut self, label: &'a str, enabled: bool) -> Self {
        self.primary = Some(Action { label, icon: None, enabled });
        self
    }

    /// An icon after the words of the primary action.
    pub fn primary_icon(mut self, icon: Icon) -> Self {
        if let Some(primary) = &mut self.primary {
            primary.icon = Some(icon);
        }
        self
    }

    /// Another action beside it, for example "Do this later".
    pub fn secondary(mut self, label: &'a str, enabled: bool) -> Self {
        self.secondary = Some(Action { label, icon: None, enabled });
        self
    }

    /// A short line above the footer's buttons: why the primary action has to wait.
    pub fn note(mut self, note: impl Into<Rich>) -> Self {
        self.note = note.into();
        self
    }

    /// The body may go on for so many points beyond the longest line of text, where the window has room:
    /// for a picture beside the words.
    pub fn room_beside(mut self, width: f32) -> Self {
        self.room_beside = width;
        self
    }

    /// Shows the page in all of the available space.
    pub fn show<R>(mut self, ui: &mut Ui, add_body: impl FnOnce(&mut Ui) -> R) -> PageOutput<R> {
        let theme = Theme::of(ui);
        let area = ui.available_rect_before_wrap();
        ui.painter().rect_filled(area, 0, theme.palette.window);
        let arrival = self.arrival(ui, &theme);
        let was_typing = remember_typing(ui);
        focus::watch(ui);

        let wide = self.rail.is_some() && area.width() >= size::WIDE;
        let mut step = None;
        let content = if wide {
            let rail = theme.dir.place(area, Rect::from_min_size(area.min, vec2(size::RAIL, area.height())));
            step = self.show_rail(ui, &theme, rail);
            theme.dir.place(area, Rect::from_min_max(pos2(area.left() + size::RAIL, area.top()), area.max))
        } else {
            area
        };

        let column = Column::new(content, self.room_beside, theme.dir);
        let mut footer = self.footer(ui, content);
        if footer.height > LARGEST_FOOTER * content.height() {
            footer = Footer { shape: FooterShape::InBody, height: 0.0, ..footer };
        }
        let body = Rect::from_min_max(content.min, pos2(content.right(), content.bottom() - footer.height));
        let layout = BodyLayout { rect: body, column, wide, footer: footer.shape };
        let Body { inner, step: chosen, pressed, overflows } =
            self.show_body(ui, &theme, &layout, &arrival, add_body);

        let footer_rect = Rect::from_min_max(pos2(content.left(), body.bottom()), content.max);
        if overflows {
            ui.painter().hline(footer_rect.x_range(), footer_rect.top(), theme.hairline());
        }
        let pressed = pressed.or(self.show_footer(ui, &theme, footer_rect, &footer));
        ui.advance_cursor_after_rect(area);

        let (enter, escape) =
            ui.input(|input| (input.key_pressed(Key::Enter), input.key_pressed(Key::Escape)));
        let nothing_focused =
            ui.memory(|memory| memory.focused().is_none_or(|focused| focused == self.heading_id()));
        let may_go_on = self.primary.as_ref().is_some_and(|primary| primary.enabled);
        let entered = enter && (nothing_focused || focus::enter_was_passed_on(ui));
        let popup_open = ui.ctx().any_popup_open();
        PageOutput {
            inner,
            primary: pressed.primary || (may_go_on && entered && !was_typing && !popup_open),
            secondary: pressed.secondary,
            back: pressed.back || (self.back.is_some() && escape && !was_typing && !popup_open),
            escaped: self.back.is_none() && escape && !was_typing && !popup_open,
            help: pressed.help,
            step: step.or(chosen),
        }
    }

    fn heading_id(&self) -> Id {
        self.id.with("heading")
    }

    /// Notices a page change and says how far the new page has come in.
    fn arrival(&self, ui: &Ui, theme: &Theme) -> Arrival {
        let key = Id::unique("page on show");
        let now = ui.input(|input| input.time);
        let shown: Option<(Id, f64)> = ui.data(|data| data.get_temp(key));
        let changed = shown.is_none_or(|(id, _)| id != self.id);
        let since = match shown {
            Some((_, since)) if !changed => since,
            // The first page is there at once.
            None => f64::NEG_INFINITY,
            Some(_) => now,
        };
        if changed {
            ui.data_mut(|data| data.insert_temp(key, (self.id, since)));
        }
        let duration = f64::from(theme.duration(time::PAGE));
        let part = if theme.motion == Motion::Reduced || duration <= 0.0 {
            1.0
        } else {
            ((now - since) / duration).clamp(0.0, 1.0) as f32
        };
        if part < 1.0 {
            ui.ctx().request_repaint();
        }
        // Fast at first, gentle at the end.
        Arrival { changed, part: 1.0 - (1.0 - part).powi(3) }
    }

    fn show_rail(&mut self, ui: &mut Ui, theme: &Theme, rect: Rect) -> Option<usize> {
        let palette = &theme.palette;
        ui.painter().rect_filled(rect, 0, palette.rail);
        let edge = if theme.dir.is_rtl() { rect.left() } else { rect.right() };
        ui.painter().vline(edge, rect.y_range(), theme.hairline());

        let inner = rect.shrink2(vec2(space::M, space::L));
        let bottom_height = if self.rail_bottom.is_some() { size::CONTROL + space::M } else { 0.0 };
        let place = Rect::from_min_max(inner.min, pos2(inner.right(), inner.bottom() - bottom_height));
        let builder = UiBuilder::new()
            .id_salt("rail")
            .max_rect(place)
            .layout(theme.dir.column())
            .accessibility_role(Role::Navigation);
        let step = ui.scope_builder(builder, |ui| {
            ScrollArea::vertical()
                .id_salt("rail scroll")
                .auto_shrink(false)
                .show(ui, |ui| {
                    let column = theme.dir.column();
                    ui.with_layout(column, |ui| {
                        if let Some(add) = self.rail_top.take() {
                            add(ui);
                            ui.add_space(space::L);
                        }
                        self.rail.and_then(|rail| rail.show(ui))
                    })
                    .inner
                })
                .inner
        });
        // Read after the steps, as it stands below them.
        if let Some(add) = self.rail_bottom.take() {
            // On one line with the footer.
            let bottom = rect.bottom() - space::M;
            let place =
                Rect::from_x_y_ranges(inner.x_range(), egui::Rangef::new(bottom - size::CONTROL, bottom));
            let builder = UiBuilder::new().id_salt("rail bottom").max_rect(place).layout(theme.dir.row());
            ui.scope_builder(builder, add);
        }
        step.inner
    }

    fn show_body<R>(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        layout: &BodyLayout,
        arrival: &Arrival,
        add_body: impl FnOnce(&mut Ui) -> R,
    ) -> Body<R> {
        let BodyLayout { mut rect, column, wide, footer } = *layout;
        let short = column.short;
        let progress = if wide { None } else { self.rail };
        let mut step = None;
        if let (Some(rail), false) = (progress, short) {
            let place = Rect::from_min_max(
                pos2(column.left, rect.top() + space::M),
                pos2(column.left + column.width, rect.top() + space::M + size::TARGET),
            );
            let mut header =
                ui.new_child(UiBuilder::new().id_salt("progress").max_rect(place).layout(theme.dir.column()));
            step = rail.show_compact(&mut header);
            rect.min.y = header.min_rect().bottom() + space::S;
        }

        let builder = UiBuilder::new().id_salt(self.id).max_rect(rect).accessibility_role(Role::Main);
        ui.scope_builder(builder, |ui| {
            ui.set_clip_rect(rect.intersect(ui.clip_rect()));
            let mut scroll = ScrollArea::vertical().id_salt("body scroll").auto_shrink(false);
            if theme.dir.is_rtl() {
                scroll = scroll.scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden);
                if let Some(offset) = ui.data_mut(|data| data.remove_temp(dragged_to())) {
                    scroll = scroll.vertical_scroll_offset(offset);
                }
            }
            if arrival.changed {
                scroll = scroll.vertical_scroll_offset(0.0);
            }
            let output = scroll.show(ui, |ui| {
                let top = ui.cursor().top();
                let place = Rect::from_min_max(
                    pos2(column.left, top),
                    pos2(column.left + column.width, ui.max_rect().bottom().max(top)),
                );
                ui.multiply_opacity(arrival.part);
                let travel = vec2(0.0, (1.0 - arrival.part) * time::PAGE_TRAVEL);
                let moved = TSTransform::from_translation(travel);
                ui.with_visual_transform(moved, |ui| {
                    let builder = UiBuilder::new().max_rect(place).layout(theme.dir.column());
                    ui.scope_builder(builder, |ui| {
                        ui.set_min_width(column.width);
                        ui.spacing_mut().item_spacing.y = 0.0;
                        ui.add_space(column.top_margin(wide));
                        if let (Some(rail), true) = (progress, short) {
                            step = rail.show_compact(ui);
                            ui.add_space(space::M);
                        }
                        self.show_title(ui, theme, column, arrival.changed);
                        ui.spacing_mut().item_spacing.y = space::M;
                        let inner = add_body(ui);
                        let pressed = self.show_footer_in_body(ui, theme, column, footer);
                        ui.spacing_mut().item_spacing.y = 0.0;
                        ui.add_space(space::L);
                        (inner, pressed)
                    })
                    .inner
                })
                .inner
            });
            if theme.dir.is_rtl() {
                scroll_bar_at_left(ui, theme, &output);
            }
            let overflows = output.content_size.y > output.inner_rect.height() + 0.5;
            let (inner, pressed) = output.inner;
            Body { inner, step, pressed, overflows }
        })
        .inner
    }

    /// What the footer of a low window has no room for; in a tiny one, all of it.
    fn show_footer_in_body(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        column: Column,
        footer: FooterShape,
    ) -> Pressed {
        let mut pressed = Pressed::default();
        if !column.short {
            return pressed;
        }
        if !self.note.is_empty() {
            self.note_text(theme).show(ui);
        }
        let mut press =
            |button: Option<Button>| button.is_some_and(|button| button.full_width().show(ui).clicked());
        let everything = footer == FooterShape::InBody;
        pressed.primary = press(self.primary.as_ref().filter(|_| everything).map(Action::primary));
        pressed.secondary = press(self.secondary.as_ref().map(Action::secondary));
        pressed.back = press(self.back_button(false).filter(|_| everything));
        pressed.help = press(self.help_button(false).filter(|_| everything));
        pressed
    }

    fn show_title(&self, ui: &mut Ui, theme: &Theme, column: Column, arrived: bool) {
        let palette = &theme.palette;
        if let Some(icon) = self.icon
            && column.tall
        {
            let side = 56.0;
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
            ui.painter().rect_filled(rect, radius::L, palette.accent_soft);
            if theme.mode.is_high_contrast() {
                ui.painter().rect_stroke(rect, radius::L, theme.control_line(), egui::StrokeKind::Inside);
            }
            icon.paint_at(ui.painter(), rect.center(), 30.0, palette.accent_text, theme.dir);
            ui.add_space(20.0);
        }

        if !self.kicker.is_empty() {
            Text::new(self.kicker.clone()).style(Type::Small).color(palette.accent_text).show(ui);
            ui.add_space(space::XS);
        }
        let style = if column.width < 300.0 { Type::Heading } else { Type::Title };
        let block = Text::new(self.title.clone()).style(style).layout(ui, ui.available_width());
        let (_, rect) = ui.allocate_space(block.size());
        let id = self.heading_id();
        if arrived {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        // Not a stop on the way through the page with Tab, but able to hold the focus at its start.
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        let sense = if has_focus { Sense::focusable_noninteractive() } else { Sense::hover() };
        let heading = ui.interact(rect, id, sense);
        let title = spoken(&self.title);
        heading.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &title));
        // AccessKit counts levels from 0.
        ui.ctx().accesskit_node_builder(id, |node| node.set_level(0));
        block.paint(ui.painter(), rect.min, palette.text);
        if has_focus {
            show_heading_focus(ui, theme, rect);
        }

        if !self.lead.is_empty() {
            ui.add_space(space::S);
            Text::new(self.lead.clone()).color(palette.text_soft).show(ui);
        }
        ui.add_space(if column.short { space::M } else { 28.0 });
    }

    /// Decides how the footer is laid out, from what fits.
    fn footer(&self, ui: &Ui, content: Rect) -> Footer {
        let short = content.height() < size::SHORT;
        let full = footer_row(content).width();
        let padding = if short { space::S } else { space::M };
        let measure = |button: Option<Button>| button.map(|button| button.size(ui, full));
        let back = measure(self.back_button(false));
        let back_icon = measure(self.back_button(true));
        let help = measure(self.help_button(false));
        let help_icon = measure(self.help_button(true));
        let secondary = measure(self.secondary.as_ref().map(Action::secondary));
        let secondary_quiet = measure(self.secondary.as_ref().map(Action::quiet));
        let primary = measure(self.primary.as_ref().map(Action::primary));
        // In a low window, what is not essential waits at the end of the body.
        let secondary = secondary.filter(|_| !short);
        let secondary_quiet = secondary_quiet.filter(|_| !short);
        let note = (!self.note.is_empty() && !short)
            .then(|| Text::new(self.note.clone()).style(Type::Small).layout(ui, full).size());
        let note_above = note.map_or(0.0, |note| note.y + space::S);
        let footer = |shape: FooterShape, note_above: f32, height: f32| Footer {
            shape,
            short,
            padding,
            note_above,
            height: height + note_above + 2.0 * padding,
        };

        if [back, help, secondary, primary].iter().all(Option::is_none) {
            return Footer { shape: FooterShape::Row, short, padding: 0.0, note_above: 0.0, height: 0.0 };
        }
        let rows = [
            (FooterShape::Row, [back, help, note, secondary, primary], 0.0),
            (FooterShape::Row, [back, help, None, secondary, primary], note_above),
            (FooterShape::RowHelpIcon, [back, help_icon, None, secondary, primary], note_above),
        ];
        // Beside the browser, with room below: the word for help is worth a row.
        let words_before_icons = full < size::NARROW && content.height() >= size::TALL;
        let beside = if words_before_icons { &rows[..2] } else { &rows[..] };
        for (shape, sizes, note_above) in beside {
            let (width, height) = row_size(sizes);
            if width + space::M <= full {
                return footer(*shape, *note_above, height);
            }
        }

        // One button per row is always possible; share rows where that fits.
        let wrapped = |action: &Action<'_>, width: f32| action.primary().full_width().size(ui, width).y;
        let (icons, icon_height) = row_size(&[back_icon, help_icon]);
        let icons = if icons > 0.0 { icons + FOOTER_GAP } else { 0.0 };
        if short && full - icons >= 140.0 {
            let main = self.primary.as_ref().map_or(0.0, |action| wrapped(action, full - icons));
            return footer(FooterShape::Icons, note_above, main.max(icon_height));
        }
        let main = self.primary.as_ref().map_or(0.0, |action| wrapped(action, full));
        let second = self.secondary.as_ref().filter(|_| !short).map_or(0.0, |action| wrapped(action, full));
        let rest = if words_before_icons { second } else { f32::INFINITY };
        let lower = [
            (FooterShape::Stacked, [back, help, secondary_quiet], 0.0),
            (FooterShape::StackedHelpIcon, [back, help_icon, secondary_quiet], 0.0),
            (FooterShape::SeparateWords, [back, help, None], rest),
            (FooterShape::StackedIcons, [back_icon, help_icon, secondary_quiet], 0.0),
        ];
        for (shape, sizes, row) in lower {
            let (width, height) = row_size(&sizes);
            if width <= full && row.is_finite() {
                return footer(shape, note_above, stack(&[main, row, height]));
            }
        }
        footer(FooterShape::Separate, note_above, stack(&[main, second, icon_height]))
    }

    fn show_footer(&self, ui: &mut Ui, theme: &Theme, rect: Rect, footer: &Footer) -> Pressed {
        let mut pressed = Pressed::default();
        if footer.height <= 0.0 {
            return pressed;
        }
        let inner = footer_row(rect).shrink2(vec2(0.0, footer.padding));
        let builder = UiBuilder::new()
            .id_salt("footer")
            .max_rect(inner)
            .layout(theme.dir.column())
            .accessibility_role(Role::ContentInfo);
        ui.scope_builder(builder, |ui| {
            let mut inner = inner;
            if footer.note_above > 0.0 {
                self.note_text(theme).show(ui);
                inner.min.y += footer.note_above;
            }
            let secondary = self.secondary.as_ref().filter(|_| !footer.short);
            let mut row = Row { rect: inner, mirror_in: inner, theme };
            if !theme.mode.is_high_contrast() {
                // The first button has no outline: its icon, not its edge, is flush with the page.
                row.rect.min.x -= space::S;
            }
            match footer.shape {
                FooterShape::Row | FooterShape::RowHelpIcon => {
                    let help_icon = footer.shape == FooterShape::RowHelpIcon;
                    pressed.back = row.leading(ui, self.back_button(false));
                    pressed.help = row.leading(ui, self.help_button(help_icon));
                    // Reading order is tab order: what stands before the primary action is shown before it.
                    let primary = self.primary.as_ref().map(Action::primary);
                    let mut before = row.without_trailing(ui, primary.as_ref());
                    let secondary = secondary.map(Action::secondary);
                    if footer.note_above <= 0.0 && !footer.short && !self.note.is_empty() {
                        let mut note_row = before.without_trailing(ui, secondary.as_ref());
                        note_row.trailing_text(ui, self.note_text(theme));
                    }
                    pressed.secondary = before.trailing(ui, secondary);
                    pressed.primary = row.trailing(ui, primary);
                }
                FooterShape::Icons => {
                    pressed.back = row.leading(ui, self.back_button(true));
                    pressed.help = row.leading(ui, self.help_button(true));
                    let primary = self.primary.as_ref().map(|action| action.primary().full_width());
                    pressed.primary = row.leading(ui, primary);
                }
                FooterShape::InBody => {}
                FooterShape::Stacked
                | FooterShape::StackedHelpIcon
                | FooterShape::StackedIcons
                | FooterShape::SeparateWords
                | FooterShape::Separate => {
                    if let Some(action) = &self.primary {
                        pressed.primary = row.whole(ui, action.primary());
                    }
                    let words = footer.shape == FooterShape::SeparateWords;
                    let separate = words || footer.shape == FooterShape::Separate;
                    if let (Some(action), true) = (secondary, separate) {
                        pressed.secondary = row.whole(ui, action.secondary());
                    }
                    let back_icon =
                        footer.shape == FooterShape::Separate || footer.shape == FooterShape::StackedIcons;
                    let help_icon = back_icon || footer.shape == FooterShape::StackedHelpIcon;
                    pressed.back = row.leading(ui, self.back_button(back_icon));
                    let help = self.help_button(help_icon);
                    if secondary.is_none() || words {
                        pressed.help = row.trailing(ui, help);
                    } else {
                        pressed.help = row.leading(ui, help);
                        if let (Some(action), false) = (secondary, separate) {
                            pressed.secondary = row.trailing(ui, Some(action.quiet()));
                        }
                    }
                }
            }
        });
        pressed
    }

    fn note_text(&self, theme: &Theme) -> Text {
        Text::new(self.note.clone()).style(Type::Small).color(theme.palette.text_soft)
    }

    fn back_button(&self, icon_only: bool) -> Option<Button> {
        self.back.map(|label| {
            if icon_only {
                Button::icon_only(Icon::ArrowBack, label)
            } else {
                Button::quiet(label).icon(Icon::ArrowBack)
            }
        })
    }

    fn help_button(&self, icon_only: bool) -> Option<Button> {
        self.help.map(|label| {
            if icon_only {
                Button::icon_only(Icon::Help, label)
            } else {
                Button::quiet(label).icon(Icon::Help)
            }
        })
    }
}

/// What is left of a row of buttons, in left-to-right coordinates.
struct Row<'t> {
    rect: Rect,
    mirror_in: Rect,
    theme: &'t Theme,
}

impl Row<'_> {
    /// Takes a button's place at the leading end; whether it was pressed.
    fn leading(&mut self, ui: &mut Ui, button: Option<Button>) -> bool {
        let Some(button) = button else { return false };
        let size = button.size(ui, self.rect.width());
        let place = Rect::from_min_size(pos2(self.rect.left(), self.rect.center().y - size.y / 2.0), size);
        self.rect.min.x += size.x + FOOTER_GAP;
        self.put(ui, place, button)
    }

    /// Takes a button's place at the trailing end; whether it was pressed.
    fn trailing(&mut self, ui: &mut Ui, button: Option<Button>) -> bool {
        let Some(button) = button else { return false };
        let size = button.size(ui, self.rect.width());
        let left = self.rect.right() - size.x;
        let place = Rect::from_min_size(pos2(left, self.rect.center().y - size.y / 2.0), size);
        self.rect.max.x -= size.x + FOOTER_GAP;
        self.put(ui, place, button)
    }

    /// A button in a row of its own; the rest goes below.
    fn whole(&mut self, ui: &mut Ui, button: Button) -> bool {
        let button = button.full_width();
        let width = self.mirror_in.width();
        let height = button.size(ui, width).y;
        let place = Rect::from_min_size(pos2(self.mirror_in.left(), self.rect.top()), vec2(width, height));
        self.rect.min.y += height + space::S;
        self.put(ui, place, button)
    }

    /// The row without the place that a button will take at its trailing end.
    fn without_trailing(&self, ui: &Ui, button: Option<&Button>) -> Self {
        let mut rect = self.rect;
        if let Some(button) = button {
            rect.max.x -= button.size(ui, rect.width()).x + FOOTER_GAP;
        }
        Self { rect, ..*self }
    }

    fn trailing_text(&mut self, ui: &mut Ui, text: Text) {
        let size = text.clone().layout(ui, self.rect.width()).size();
        let left = self.rect.right() - size.x;
        let place = Rect::from_min_size(pos2(left, self.rect.center().y - size.y / 2.0), size);
        let place = self.theme.dir.place(self.mirror_in, place);
        let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(self.theme.dir.column()));
        text.show(&mut child);
    }

    fn put(&self, ui: &mut Ui, place: Rect, button: Button) -> bool {
        put(ui, self.theme.dir.place(self.mirror_in, place), button).clicked()
    }
}

/// Width and height of buttons side by side.
fn row_size(sizes: &[Option<Vec2>]) -> (f32, f32) {
    let present = sizes.iter().flatten();
    let count = present.clone().count() as f32;
    let width: f32 = present.clone().map(|size| size.x).sum();
    let height = present.map(|size| size.y).fold(0.0, f32::max);
    (width + FOOTER_GAP * (count - 1.0).max(0.0), height)
}

/// Height of rows below each other; rows without height do not count.
fn stack(rows: &[f32]) -> f32 {
    let present = rows.iter().filter(|height| **height > 0.0);
    let count = present.clone().count() as f32;
    present.sum::<f32>() + space::S * (count - 1.0).max(0.0)
}

impl Action<'_> {
    fn primary(&self) -> Button {
        let button = Button::primary(self.label).enabled(self.enabled);
        match self.icon {
            Some(icon) => button.trailing_icon(icon),
            None => button,
        }
    }

    fn secondary(&self) -> Button {
        Button::secondary(self.label).enabled(self.enabled)
    }

    fn quiet(&self) -> Button {
        Button::quiet(self.label).enabled(self.enabled)
    }
}

/// Whether a text field had the focus before this frame: its Enter and Escape are its own.
fn remember_typing(ui: &Ui) -> bool {
    let key = Id::unique("page typing");
    let typing = ui.ctx().text_edit_focused();
    let before = ui.data_mut(|data| {
        let before = data.get_temp::<bool>(key).unwrap_or(false);
        data.insert_temp(key, typing);
        before
    });
    typing || before
}

/// A short bar beside the title, for people who go through the page with the keyboard. After a click
/// nobody looks for it.
fn show_heading_focus(ui: &Ui, theme: &Theme, rect: Rect) {
    if !focus::by_keyboard(ui) {
        return;
    }
    let bar = Rect::from_min_max(
        pos2(rect.left() - 14.0, rect.top() + 5.0),
        pos2(rect.left() - 10.0, rect.bottom() - 5.0),
    );
    let outer = rect.expand2(vec2(14.0, 0.0));
    ui.painter().rect_filled(theme.dir.place(outer, bar), radius::PILL, theme.palette.focus);
}

/// egui keeps scroll bars at the right. Where reading starts there, they belong to the left.
fn scroll_bar_at_left<R>(ui: &Ui, theme: &Theme, output: &ScrollAreaOutput<R>) {
    let view = output.inner_rect;
    let farthest = output.content_size.y - view.height();
    if farthest < 0.5 {
        return;
    }
    let style = ui.spacing().scroll;
    let length = (view.height() * view.height() / output.content_size.y).max(style.handle_min_length);
    let travel = (view.height() - length).max(1.0);
    let strip = Rect::from_min_size(view.min, vec2(style.bar_width, view.height()));
    // Without a place in the tab order, as egui's own.
    let bar = ui.interact(strip, output.id.with("bar at left"), Sense::CLICK | Sense::DRAG);
    bar.widget_info(|| WidgetInfo::new(Role::ScrollBar));
    if let Some(pointer) = bar.interact_pointer_pos() {
        let part = (pointer.y - view.top() - length / 2.0) / travel;
        ui.data_mut(|data| data.insert_temp(dragged_to(), farthest * part.clamp(0.0, 1.0)));
        ui.ctx().request_repaint();
    }
    let in_use = bar.hovered() || bar.dragged();
    let (width, opacity) = if in_use {
        (style.bar_width, style.interact_handle_opacity)
    } else {
        (style.floating_width, style.dormant_handle_opacity)
    };
    let top = view.top() + travel * (output.state.clamped_offset().y / farthest).clamp(0.0, 1.0);
    let handle = Rect::from_min_size(pos2(view.left(), top), vec2(width, length));
    ui.painter().rect_filled(handle, radius::PILL, theme.palette.text.gamma_multiply(opacity));
}

/// Where the next frame finds how far the bar was dragged.
fn dragged_to() -> Id {
    Id::unique("page dragged to")
}

/// How far a page has come in.
struct Arrival {
    changed: bool,
    part: f32,
}

/// The column of text.
#[derive(Clone, Copy)]
struct Column {
    left: f32,
    width: f32,
    short: bool,
    tall: bool,
    narrow: bool,
}

impl Column {
    fn new(content: Rect, room_beside: f32, dir: Direction) -> Self {
        let narrow = content.width() < size::NARROW;
        let margin = if content.width() < 240.0 {
            space::S
        } else if narrow {
            20.0
        } else {
            space::XXL
        };
        let words = (content.width() - 2.0 * margin).clamp(1.0, size::MEASURE);
        // What stands beside the words stretches the column at its far side only: titles stay in place.
        let width = words + room_beside.min((content.width() - words) / 2.0 - margin).max(0.0);
        let left = if dir.is_rtl() {
            content.center().x + words / 2.0 - width
        } else {
            content.center().x - words / 2.0
        };
        Self {
            left,
            width,
            short: content.height() < size::SHORT,
            tall: content.height() >= size::TALL,
            narrow,
        }
    }

    fn top_margin(self, wide: bool) -> f32 {
        if self.short {
            12.0
        } else if wide && self.tall {
            56.0
        } else if self.narrow {
            space::M
        } else {
            space::L
        }
    }
}

/// Between two buttons of the footer, in points.
const FOOTER_GAP: f32 = 12.0;

/// The footer belongs to the window: its buttons stand in the corners, at the same place on every page.
fn footer_row(content: Rect) -> Rect {
    let margin = if content.width() < 240.0 {
        space::S
    } else if content.width() < size::NARROW {
        20.0
    } else {
        space::L
    };
    content.shrink2(vec2(margin.min(content.width() / 2.0), 0.0))
}

/// How the footer's buttons stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FooterShape {
    /// All in one row.
    Row,
    /// All in one row, with the help button as an icon.
    RowHelpIcon,
    /// Back and help as icons beside a primary action that takes the rest.
    Icons,
    /// The primary action above a row with the others.
    Stacked,
    /// The same with the help button as an icon.
    StackedHelpIcon,
    /// The same with back and help as icons.
    StackedIcons,
    /// Primary and secondary action in rows of their own, back and help below.
    SeparateWords,
    /// The same with back and help as icons.
    Separate,
    /// Below the body: even the smallest footer would leave no room to read.
    InBody,
}

/// The largest part of the window's height that the footer may take.
const LARGEST_FOOTER: f32 = 0.7;

struct Footer {
    shape: FooterShape,
    /// The secondary action and the note stand at the end of the body.
    short: bool,
    padding: f32,
    /// Room for the note above the buttons; none when the note stands between them.
    note_above: f32,
    height: f32,
}
