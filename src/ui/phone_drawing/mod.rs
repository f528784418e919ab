//! Drawn phones: what the person will see on their own phone, screen by screen, with a mark where to tap.
//!
//! Everything is painted as vectors from plain data ([`PhoneScene`]). Labels are real text in a size that
//! can be read; what is not known is a grey bar, never an invented word. The drawing shows how a maker's
//! phones look in general (proportions, camera, lists, sheets), without copying anyone's artwork.

mod app;
mod body;
mod list;
mod play;
mod screens;
mod sheet;
mod style;

use egui::accesskit::{Live, Role};
use egui::{Painter, Rect, Response, Sense, Ui, UiBuilder, Vec2, WidgetInfo, vec2};

use super::theme::{Motion, Theme, radius, size, space};
use super::widgets::button::Button;
use super::widgets::icon::Icon;
pub use play::PlayState;

/// Whose phones it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Idiom {
    /// Inset groups, small centred titles, a pill-shaped camera.
    Iphone,
    /// Large titles, rows as separate rounded blocks, a round camera.
    Pixel,
    /// A tall header, rounded groups, three buttons at the bottom.
    Samsung,
    /// Large titles, cards with gaps, sheets from the bottom.
    Xiaomi,
    /// Any other Android phone: plain rows.
    Neutral,
}

impl Idiom {
    /// Every idiom, for tests and galleries.
    pub const ALL: [Self; 5] = [Self::Iphone, Self::Pixel, Self::Samsung, Self::Xiaomi, Self::Neutral];
}

/// Screens that follow each other on one phone.
#[derive(Clone, Debug, PartialEq)]
pub struct PhoneScene {
    /// Whose phone.
    pub idiom: Idiom,
    /// The screens, in order.
    pub frames: Vec<Frame>,
}

/// One screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// What is on it.
    pub screen: Screen,
    /// The same in words, for people who cannot see it.
    pub alt: String,
}

impl Frame {
    /// A screen and its description.
    pub fn new(screen: Screen, alt: impl Into<String>) -> Self {
        Self { screen, alt: alt.into() }
    }
}

/// What is on a screen. Words that are `None` are not known and become grey bars.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// A list of settings.
    List {
        /// Title of the page.
        title: Option<String>,
        /// Its rows.
        rows: Vec<Row>,
    },
    /// A question in front of the list before it.
    Confirm {
        /// The question.
        title: Option<String>,
        /// The button to tap.
        button: Option<String>,
    },
    /// "Where should it be saved?", in front of the screen before it.
    Save {
        /// Title of the sheet.
        title: Option<String>,
        /// The right place.
        chosen: String,
        /// Wrong places that are offered too.
        greyed: Vec<String>,
        /// The button below, where there is one.
        button: Option<String>,
    },
    /// The Authenticator app.
    App {
        /// Title of the screen.
        title: Option<String>,
        /// The work account.
        account: Option<String>,
        /// The button to tap.
        button: Option<String>,
    },
}

/// One row of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Its name; a grey bar when it is not known.
    pub label: Option<String>,
    /// This is the one to tap.
    pub tap: bool,
    /// It has a switch. When it is also the row to tap, this is where the switch ends up.
    pub switch: Option<bool>,
    /// It opens another page.
    pub chevron: bool,
    /// Not a row but a heading over the rows that follow.
    pub heading: bool,
}

impl Row {
    /// A neighbour that nobody knows.
    pub fn unknown() -> Self {
        Self { chevron: true, ..Self::default() }
    }

    /// A row with its name.
    pub fn named(label: impl Into<String>) -> Self {
        Self { label: Some(label.into()), ..Self::default() }
    }

    /// A heading over the next rows.
    pub fn heading(label: impl Into<String>) -> Self {
        Self { heading: true, ..Self::named(label) }
    }

    /// The row to tap.
    #[must_use]
    pub fn tap(mut self) -> Self {
        self.tap = true;
        self
    }

    /// With a switch, on or off.
    #[must_use]
    pub fn switch(mut self, on: bool) -> Self {
        self.switch = Some(on);
        self.chevron = false;
        self
    }

    /// Opens another page.
    #[must_use]
    pub fn chevron(mut self) -> Self {
        self.chevron = true;
        self
    }
}

/// The words around the drawing.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// Name of the picture ("Drawing of an iPhone").
    pub name: &'a str,
    /// Name of the button that plays.
    pub play: &'a str,
    /// Name of the button that stops.
    pub pause: &'a str,
    /// Name of the button that goes one screen on.
    pub step: &'a str,
    /// Name of the button that starts again.
    pub replay: &'a str,
}

/// Height of dots and controls below a phone, in points.
const CONTROLS: f32 = 76.0;

/// Shows the phone with its controls, between 200 and 264 points wide and at most `room` points high where
/// that is possible. It plays once, then stands still; under reduced motion it stands still from the start.
/// While it stands still, or when it is out of sight, it asks for no repaints.
pub fn phone(
    ui: &mut Ui,
    state: &mut PlayState,
    scene: &PhoneScene,
    words: &Words<'_>,
    room: f32,
) -> Response {
    let theme = Theme::of(ui);
    let height = room - CONTROLS;
    let width = ui.available_width().min(height / body::size(scene.idiom, 100.0).y * 100.0);
    let width = width.clamp(*size::PHONE.start(), *size::PHONE.end()).round();
    let drawing = body::size(scene.idiom, width);
    let builder = UiBuilder::new()
        .id_salt(("phone", words.name))
        .layout(egui::Layout::top_down(egui::Align::Center))
        .accessibility_role(Role::Group)
        .accessibility_label(words.name);
    let outer = ui.available_rect_before_wrap();
    let shelf = vec2(outer.width().clamp(width, *size::PHONE.end()), drawing.y + CONTROLS);
    let place = theme.dir.place(outer, Rect::from_min_size(outer.min, shelf));
    ui.scope_builder(builder.max_rect(place), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let (rect, response) = ui.allocate_exact_size(drawing, Sense::hover());
        let moment = state.advance(ui, &theme, scene, ui.is_rect_visible(rect));
        let alt = scene.frames.get(moment.frame).map_or("", |frame| frame.alt.as_str());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, words.name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_description(alt);
            // While it plays by itself, nobody wants to hear every screen.
            node.set_live(if state.is_playing() { Live::Off } else { Live::Polite });
        });
        if ui.is_rect_visible(rect) {
            body::paint(ui.painter(), rect, &theme, scene.idiom, |painter, screen| {
                screens::paint(painter, screen, &theme, scene, &moment);
            });
        }
        if scene.frames.len() > 1 {
            ui.add_space(space::M);
            dots(ui, &theme, scene.frames.len(), moment.frame);
            ui.add_space(space::S);
            controls(ui, &theme, state, scene, words);
        }
        response
    })
    .inner
}

/// Paints a phone that stands still, for cards and decoration: one screen, or grey bars when there is none.
pub fn still(painter: &Painter, rect: Rect, theme: &Theme, idiom: Idiom, screen: Option<&Screen>) {
    let height = body::size(idiom, 100.0).y / 100.0;
    let width = rect.width().min(rect.height() / height);
    let place = Rect::from_center_size(rect.center(), vec2(width, width * height));
    body::paint(painter, place, theme, idiom, |painter, area| {
        if let Some(screen) = screen {
            screens::paint_still(painter, area, theme, idiom, screen);
        } else {
            screens::paint_bars(painter, area, theme);
        }
    });
}

fn dots(ui: &mut Ui, theme: &Theme, count: usize, current: usize) {
    let (dot, gap, long) = (7.0, 7.0, 20.0);
    let width = (count as f32 - 1.0) * (dot + gap) + long;
    let (outer, _) = ui.allocate_exact_size(vec2(width, dot), Sense::hover());
    let mut x = outer.left();
    for index in 0..count {
        let (length, color) = if index == current {
            (long, theme.palette.accent_edge)
        } else {
            (dot, theme.palette.outline_strong)
        };
        let rect = Rect::from_min_size(egui::pos2(x, outer.top()), vec2(length, dot));
        ui.painter().rect_filled(theme.dir.place(outer, rect), radius::PILL, color);
        x += length + gap;
    }
}

fn controls(ui: &mut Ui, theme: &Theme, state: &mut PlayState, scene: &PhoneScene, words: &Words<'_>) {
    let side = 36.0;
    let playable = theme.motion == Motion::Full;
    let count = if playable { 3.0 } else { 2.0 };
    let width = count * side + (count - 1.0) * space::S;
    ui.allocate_ui_with_layout(vec2(width, side), theme.dir.row(), |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::S);
        if Button::icon_only(Icon::Refresh, words.replay).compact().show(ui).clicked() {
            state.restart();
        }
        if playable {
            let (icon, name) =
                if state.is_playing() { (Icon::Pause, words.pause) } else { (Icon::Play, words.play) };
            if Button::icon_only(icon, name).compact().show(ui).clicked() {
                state.toggle(scene.frames.len());
            }
        }
        if Button::icon_only(Icon::Step, words.step).compact().show(ui).clicked() {
            state.step(scene.frames.len());
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_with_a_switch_opens_no_other_page() {
        let row = Row::unknown().switch(true);
        assert_eq!(row.switch, Some(true));
        assert!(!row.chevron);
    }

    #[test]
    fn every_idiom_has_its_own_proportions() {
        let mut heights: Vec<f32> = Idiom::ALL.iter().map(|idiom| body::size(*idiom, 100.0).y).collect();
        heights.sort_by(f32::total_cmp);
        heights.dedup();
        assert_eq!(heights.len(), Idiom::ALL.len());
    }
}
