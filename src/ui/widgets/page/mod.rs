//! The frame around every page: where the person is, what the page says, and how it goes on.
//!
//! Wide windows have the step rail at the leading side, narrow ones a progress bar on top. The body
//! scrolls; the footer with the one primary action never leaves the window. In very low windows (large
//! zoom) the footer takes a single row and everything else scrolls.

mod body;
mod footer;

use egui::accesskit::Role;
use egui::{Id, Key, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use self::body::{Body, BodyLayout, Column};
use self::footer::Does;
use super::focus;
use super::rail::Rail;
use crate::locale::rich::Rich;
use crate::ui::theme::{Motion, Theme, size, space, time};

/// What shows in a corner of the rail.
type Corner<'a> = Box<dyn FnOnce(&mut Ui) + 'a>;

/// An action of the footer.
struct FooterAction<'a> {
    label: &'a str,
    enabled: bool,
}

/// The page frame.
#[must_use = "call show()"]
pub struct PageFrame<'a> {
    id: Id,
    title: Rich,
    lead: Rich,
    above: Option<Corner<'a>>,
    rail: Option<&'a Rail<'a>>,
    header: Option<(usize, Corner<'a>)>,
    rail_top: Option<Corner<'a>>,
    rail_bottom: Option<Corner<'a>>,
    back: Option<&'a str>,
    help: Option<&'a str>,
    primary: Option<FooterAction<'a>>,
    why_not: Option<&'a str>,
    secondary: Option<FooterAction<'a>>,
    room_beside: f32,
}

/// What the person asked for.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "one flag per control of the footer")]
pub struct PageOutput {
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

impl<'a> PageFrame<'a> {
    /// A page. `id` tells pages apart: when it changes, the new page starts at the top, comes in with a
    /// small movement, and its title gets the keyboard focus.
    pub fn new(id: impl std::hash::Hash + std::fmt::Debug, title: impl Into<Rich>) -> Self {
        Self {
            id: Id::unique(("page", id)),
            title: title.into(),
            lead: Rich::default(),
            above: None,
            rail: None,
            header: None,
            rail_top: None,
            rail_bottom: None,
            back: None,
            help: None,
            primary: None,
            why_not: None,
            secondary: None,
            room_beside: 0.0,
        }
    }

    /// Above the title: the answers so far, and the device to look at.
    pub fn above(mut self, add: impl FnOnce(&mut Ui) + 'a) -> Self {
        self.above = Some(Box::new(add));
        self
    }

    /// A sentence below the title.
    pub fn lead(mut self, lead: impl Into<Rich>) -> Self {
        self.lead = lead.into();
        self
    }

    /// The steps. Without them the page has neither rail nor progress bar.
    pub fn rail(mut self, rail: &'a Rail<'a>) -> Self {
        self.rail = Some(rail);
        self
    }

    /// Beside the progress bar of a narrow window: so many small buttons.
    pub fn header(mut self, buttons: usize, add: impl FnOnce(&mut Ui) + 'a) -> Self {
        self.header = Some((buttons, Box::new(add)));
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
        self.primary = Some(FooterAction { label, enabled });
        self
    }

    /// Why the primary action cannot be used yet: in words above it.
    pub fn why_not(mut self, why: &'a str) -> Self {
        self.why_not = Some(why);
        self
    }

    /// Another action beside it, for example "Do this later".
    pub fn secondary(mut self, label: &'a str, enabled: bool) -> Self {
        self.secondary = Some(FooterAction { label, enabled });
        self
    }

    /// The body may go on for so many points beyond the longest line of text, where the window has room:
    /// for a picture beside the words.
    pub fn room_beside(mut self, width: f32) -> Self {
        self.room_beside = width;
        self
    }

    /// Shows the page in all of the available space.
    pub fn show(mut self, ui: &mut Ui, add_body: impl FnOnce(&mut Ui)) -> PageOutput {
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
        let footer = self.footer(ui, content);
        let body = Rect::from_min_max(content.min, pos2(content.right(), content.bottom() - footer.height));
        let layout = BodyLayout { rect: body, column, wide, footer: &footer };
        let Body { step: chosen, pressed, overflows } =
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
        let keys_are_ours = !was_typing && !ui.ctx().any_popup_open();
        let escaped = escape && keys_are_ours;
        PageOutput {
            primary: pressed == Some(Does::Primary) || (may_go_on && entered && keys_are_ours),
            secondary: pressed == Some(Does::Secondary),
            back: pressed == Some(Does::Back) || (self.back.is_some() && escaped),
            escaped: self.back.is_none() && escaped,
            help: pressed == Some(Does::Help),
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

/// How far a page has come in.
struct Arrival {
    changed: bool,
    part: f32,
}
