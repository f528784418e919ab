//! Buttons: one primary action per page, secondary ones, quiet ones, and icons.

use egui::accesskit::Role;
use egui::{
    Color32, CursorIcon, Id, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, lerp,
    pos2, vec2,
};

use super::focus;
use super::icon::Icon;
use crate::locale::rich::Rich;
use crate::ui::text::{Text, TextBlock, spoken};
use crate::ui::theme::{Theme, Type, radius, size, space, time};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Primary,
    Secondary,
    Quiet,
    IconOnly,
}

/// Below this width, in points, a button gives its padding and icons to its words.
const CRAMPED: f32 = 130.0;

/// A button.
#[must_use = "call show()"]
pub struct Button {
    kind: Kind,
    label: Rich,
    leading: Option<Icon>,
    trailing: Option<Icon>,
    full_width: bool,
    compact: bool,
    enabled: bool,
    id: Option<Id>,
}

impl Button {
    fn new(kind: Kind, label: Rich) -> Self {
        Self {
            kind,
            label,
            leading: None,
            trailing: None,
            full_width: false,
            compact: false,
            enabled: true,
            id: None,
        }
    }

    /// The one action that leads on.
    pub fn primary(label: impl Into<Rich>) -> Self {
        Self::new(Kind::Primary, label.into())
    }

    /// Another action.
    pub fn secondary(label: impl Into<Rich>) -> Self {
        Self::new(Kind::Secondary, label.into())
    }

    /// An action that does not ask for attention.
    pub fn quiet(label: impl Into<Rich>) -> Self {
        Self::new(Kind::Quiet, label.into())
    }

    /// A square button with an icon. `name` is its accessible name and its tooltip.
    pub fn icon_only(icon: Icon, name: impl Into<Rich>) -> Self {
        Self { leading: Some(icon), ..Self::new(Kind::IconOnly, name.into()) }
    }

    /// An icon before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.leading = Some(icon);
        self
    }

    /// An icon after the words.
    pub fn trailing_icon(mut self, icon: Icon) -> Self {
        self.trailing = Some(icon);
        self
    }

    /// As wide as the surrounding space.
    pub fn full_width(mut self) -> Self {
        self.full_width = true;
        self
    }

    /// The smallest allowed height, for use inside a card or a field.
    pub fn compact(mut self) -> Self {
        self.compact = true;
        self
    }

    /// A button that cannot be used now stays readable but takes neither clicks nor focus.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// A fixed id, for moving the focus here from elsewhere.
    pub fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    /// The size that [`Self::show`] will take, when `max_width` is available.
    pub fn size(&self, ui: &Ui, max_width: f32) -> Vec2 {
        self.face(ui, max_width).size
    }

    /// What is on the button, wrapped for the space that there is.
    fn face(&self, ui: &Ui, max_width: f32) -> Face {
        let height = if self.compact { 36.0 } else { size::CONTROL };
        if self.kind == Kind::IconOnly {
            return Face { size: Vec2::splat(height), words: None, leading: self.leading, trailing: None };
        }
        let padding = match (self.kind, self.compact) {
            (Kind::Primary | Kind::Secondary, false) => 22.0,
            (Kind::Primary | Kind::Secondary, true) => 14.0,
            (Kind::Quiet | Kind::IconOnly, _) => 12.0,
        };
        let icons = [self.leading, self.trailing].iter().flatten().count() as f32;
        let roomy = 2.0 * padding + icons * (size::ICON + space::S);
        let text = Text::new(self.label.clone()).style(Type::Button).center();
        let whole = text.layout(ui, f32::INFINITY);
        // In a very narrow place, padding and icons make way for the words.
        let cramped = max_width < CRAMPED && whole.size().x + roomy > max_width + 1.0;
        let (extra, leading, trailing) =
            if cramped { (2.0 * 6.0, None, None) } else { (roomy, self.leading, self.trailing) };
        let words = text.layout(ui, (max_width - extra).max(size::TARGET));
        let width = if self.full_width { max_width } else { (words.size().x + extra).min(max_width) };
        let height = height.max(words.size().y + 2.0 * 9.0);
        Face { size: vec2(width.max(size::TARGET), height), words: Some(words), leading, trailing }
    }

    /// Shows the button. `clicked()` is also true for Enter, space and an accessible click.
    pub fn show(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let face = self.face(ui, ui.available_width());
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let response = match self.id {
            Some(id) => {
                let (_, rect) = ui.allocate_space(face.size);
                ui.interact(rect, id, sense)
            }
            None => ui.allocate_response(face.size, sense),
        };
        let name = spoken(&self.label);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, self.enabled, &name));
        if !ui.is_rect_visible(response.rect) {
            return response;
        }

        let (fill, line, ink) = self.colors(ui, &theme, &response);
        ui.painter().rect(response.rect, radius::M, fill, line, StrokeKind::Inside);
        face.paint(ui.painter(), &theme, response.rect, ink);
        focus::ring(ui, &theme, &response, radius::M);
        if self.kind == Kind::IconOnly {
            return tooltip(response, name);
        }
        if self.enabled { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }

    fn colors(&self, ui: &Ui, theme: &Theme, response: &Response) -> (Color32, Stroke, Color32) {
        let palette = &theme.palette;
        if !self.enabled {
            return match self.kind {
                Kind::Primary => (palette.disabled, disabled_line(theme), palette.text_disabled),
                Kind::Secondary => (Color32::TRANSPARENT, theme.hairline(), palette.text_disabled),
                Kind::Quiet | Kind::IconOnly => (Color32::TRANSPARENT, Stroke::NONE, palette.text_disabled),
            };
        }
        let hover = ui.ctx().animate_bool_with_time(
            response.id.with("hover"),
            response.hovered(),
            theme.duration(time::QUICK),
        );
        let pressed = response.is_pointer_button_down_on();
        let mix = |rest: Color32, hot: Color32, down: Color32| {
            if pressed { down } else { rest.lerp_to_gamma(hot, hover) }
        };
        match self.kind {
            Kind::Primary => (
                mix(palette.accent, palette.accent_hover, palette.accent_pressed),
                Stroke::new(size::LINE, palette.accent_edge),
                palette.on_accent,
            ),
            Kind::Secondary => (
                mix(palette.surface, palette.surface_hover, palette.accent_soft),
                theme.control_line(),
                palette.text,
            ),
            Kind::Quiet | Kind::IconOnly => {
                let rest = palette.accent_soft.gamma_multiply(0.0);
                let line = if theme.mode.is_high_contrast() { theme.control_line() } else { Stroke::NONE };
                let ink = if self.kind == Kind::Quiet {
                    palette.accent_text
                } else {
                    palette.text_soft.lerp_to_gamma(palette.text, lerp(0.0..=1.0, hover))
                };
                (mix(rest, palette.accent_soft, palette.accent_soft_hover), line, ink)
            }
        }
    }
}

/// What is on a button.
struct Face {
    size: Vec2,
    words: Option<TextBlock>,
    leading: Option<Icon>,
    trailing: Option<Icon>,
}

impl Face {
    fn paint(&self, painter: &Painter, theme: &Theme, rect: Rect, ink: Color32) {
        let Some(words) = &self.words else {
            if let Some(icon) = self.leading {
                icon.paint_at(painter, rect.center(), size::ICON, ink, theme.dir);
            }
            return;
        };
        let icons = [self.leading, self.trailing].iter().flatten().count() as f32;
        let length = words.size().x + icons * (size::ICON + space::S);
        let mut left = rect.center().x - length / 2.0;
        let place = |left: f32, size: Vec2| {
            let corner = pos2(left, rect.center().y - size.y / 2.0);
            theme.dir.place(rect, Rect::from_min_size(corner, size))
        };
        if let Some(icon) = self.leading {
            icon.paint(painter, place(left, Vec2::splat(size::ICON)), ink, theme.dir);
            left += size::ICON + space::S;
        }
        words.paint(painter, place(left, words.size()).min, ink);
        if let Some(icon) = self.trailing {
            left += words.size().x + space::S;
            icon.paint(painter, place(left, Vec2::splat(size::ICON)), ink, theme.dir);
        }
    }
}

fn disabled_line(theme: &Theme) -> Stroke {
    if theme.mode.is_high_contrast() { theme.hairline() } else { Stroke::NONE }
}

/// A short explanation beside the pointer, drawn with our own text.
pub fn tooltip(response: Response, words: impl Into<Rich>) -> Response {
    let words = words.into();
    if words.is_empty() {
        return response;
    }
    response.on_hover_ui(|ui| {
        ui.set_max_width(280.0);
        Text::new(words).style(Type::Small).show(ui);
    })
}
