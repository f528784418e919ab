//! Buttons: one primary action per page, secondary ones, quiet ones, and icons.

use egui::accesskit::Role;
use egui::{
    Color32, CursorIcon, Id, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2,
    WidgetInfo, lerp, pos2, vec2,
};

use super::focus;
use super::symbol::SymbolExt as _;
use crate::journey::view::Symbol;
use crate::locale::rich::Rich;
use crate::ui::text::{Text, TextBlock, spoken};
use crate::ui::theme::{Theme, Type, fit, inset, radius, size, space, time};

#[derive(Clone, Copy, PartialEq, Eq)]
enum ButtonKind {
    Primary,
    Secondary,
    Quiet,
    IconOnly,
}

/// A button.
#[must_use = "call show()"]
pub struct PushButton {
    kind: ButtonKind,
    label: Rich,
    symbol: Option<Symbol>,
    full_width: bool,
    compact: bool,
    enabled: bool,
    id: Option<Id>,
}

impl PushButton {
    fn new(kind: ButtonKind, label: Rich) -> Self {
        Self { kind, label, symbol: None, full_width: false, compact: false, enabled: true, id: None }
    }

    /// The one action that leads on.
    pub fn primary(label: impl Into<Rich>) -> Self {
        Self::new(ButtonKind::Primary, label.into())
    }

    /// Another action.
    pub fn secondary(label: impl Into<Rich>) -> Self {
        Self::new(ButtonKind::Secondary, label.into())
    }

    /// An action that does not ask for attention.
    pub fn quiet(label: impl Into<Rich>) -> Self {
        Self::new(ButtonKind::Quiet, label.into())
    }

    /// A square button with a symbol. `name` is its accessible name and its tooltip.
    pub fn icon_only(symbol: Symbol, name: impl Into<Rich>) -> Self {
        Self { symbol: Some(symbol), ..Self::new(ButtonKind::IconOnly, name.into()) }
    }

    /// A symbol before the words.
    pub fn symbol(mut self, symbol: Symbol) -> Self {
        self.symbol = Some(symbol);
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
        let height = if self.compact { size::COMPACT } else { size::CONTROL };
        if self.kind == ButtonKind::IconOnly {
            return Face { size: Vec2::splat(height), words: None, symbol: self.symbol };
        }
        let padding = match (self.kind, self.compact) {
            (ButtonKind::Primary | ButtonKind::Secondary, false) => inset::BUTTON.x,
            (ButtonKind::Primary | ButtonKind::Secondary, true) => inset::L,
            (ButtonKind::Quiet | ButtonKind::IconOnly, _) => inset::M,
        };
        let symbol_room = if self.symbol.is_some() { size::ICON + space::S } else { 0.0 };
        let roomy = 2.0 * padding + symbol_room;
        let text = Text::new(self.label.clone()).style(Type::Button).center();
        let whole = text.layout(ui, f32::INFINITY);
        // In a very narrow place, padding and symbol make way for the words.
        let cramped = max_width < fit::BUTTON && whole.size().x + roomy > max_width + 1.0;
        let (extra, symbol) = if cramped { (2.0 * inset::XS, None) } else { (roomy, self.symbol) };
        let words = text.layout(ui, (max_width - extra).max(size::TARGET));
        let width = if self.full_width { max_width } else { (words.size().x + extra).min(max_width) };
        let height = height.max(words.size().y + 2.0 * inset::BUTTON.y);
        Face { size: vec2(width.max(size::TARGET), height), words: Some(words), symbol }
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
        focus::follow(ui, &response);
        if !ui.is_rect_visible(response.rect) {
            return response;
        }

        let (fill, line, ink) = self.colors(ui, &theme, &response);
        ui.painter().rect(response.rect, radius::M, fill, line, StrokeKind::Inside);
        face.paint(ui.painter(), &theme, response.rect, ink);
        focus::ring(ui, &theme, &response, radius::M);
        if self.kind == ButtonKind::IconOnly {
            return tooltip(response, name);
        }
        if self.enabled { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }

    /// The same at a place that was computed with [`Self::size`].
    pub fn show_at(self, ui: &mut Ui, place: Rect) -> Response {
        let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(Theme::of(ui).dir.column()));
        self.show(&mut child)
    }

    fn colors(&self, ui: &Ui, theme: &Theme, response: &Response) -> (Color32, Stroke, Color32) {
        let palette = &theme.palette;
        if !self.enabled {
            return match self.kind {
                ButtonKind::Primary => (palette.disabled, disabled_line(theme), palette.text_disabled),
                ButtonKind::Secondary => (Color32::TRANSPARENT, theme.hairline(), palette.text_disabled),
                ButtonKind::Quiet | ButtonKind::IconOnly => {
                    (Color32::TRANSPARENT, Stroke::NONE, palette.text_disabled)
                }
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
            ButtonKind::Primary => (
                mix(palette.accent, palette.accent_hover, palette.accent_pressed),
                Stroke::new(size::LINE, palette.accent_edge),
                palette.on_accent,
            ),
            ButtonKind::Secondary => (
                mix(palette.surface, palette.surface_hover, palette.accent_soft),
                theme.control_line(),
                palette.text,
            ),
            ButtonKind::Quiet | ButtonKind::IconOnly => {
                let rest = palette.accent_soft.gamma_multiply(0.0);
                let line = if theme.mode.is_high_contrast() { theme.control_line() } else { Stroke::NONE };
                let ink = if self.kind == ButtonKind::Quiet {
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
    symbol: Option<Symbol>,
}

impl Face {
    fn paint(&self, painter: &Painter, theme: &Theme, rect: Rect, ink: Color32) {
        let Some(words) = &self.words else {
            if let Some(symbol) = self.symbol {
                symbol.paint_at(painter, rect.center(), size::ICON, ink, theme.dir);
            }
            return;
        };
        let symbol_room = if self.symbol.is_some() { size::ICON + space::S } else { 0.0 };
        let left = rect.center().x - f32::midpoint(words.size().x, symbol_room);
        let place = |left: f32, size: Vec2| {
            let corner = pos2(left, rect.center().y - size.y / 2.0);
            theme.dir.place(rect, Rect::from_min_size(corner, size))
        };
        if let Some(symbol) = self.symbol {
            symbol.paint(painter, place(left, Vec2::splat(size::ICON)), ink, theme.dir);
        }
        words.paint(painter, place(left + symbol_room, words.size()).min, ink);
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
        ui.set_max_width(size::TOOLTIP);
        Text::new(words).style(Type::Small).show(ui);
    })
}
