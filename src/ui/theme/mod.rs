//! The design tokens: the only place with raw colours, sizes and timings.
//!
//! One accent colour makes all four palettes. Nobody has to check an accent by hand: every text and
//! control colour is moved away from its background until the contrast is right.
//! [`Theme::apply`] puts the theme into the egui context, [`Theme::of`] gets it back inside a widget.

#![expect(clippy::disallowed_methods, reason = "the one place with raw colours")]

mod color;
mod direction;
mod palette;
mod tokens;
mod typography;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use egui::style::{ScrollAnimation, ScrollStyle, WidgetVisuals};
use egui::{Color32, Context, CornerRadius, Id, Shadow, Stroke, Style, TextStyle, Vec2, Visuals};

pub use color::{color, contrast};
pub use direction::Direction;
pub use palette::{DEFAULT_ACCENT, Palette};
pub(crate) use tokens::{fit, inset, motion, radius, time};
pub use tokens::{size, space};
pub(crate) use typography::{MEDIUM_WEIGHT, SHIPPED_FONTS, strong};
pub use typography::{Type, fonts};

/// Light, dark, and high contrast on either ground.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Dark text on light ground.
    #[default]
    Light,
    /// Light text on dark ground.
    Dark,
    /// At least 7:1, dark text on white.
    HighContrastLight,
    /// At least 7:1, light text on black.
    HighContrastDark,
}

impl Mode {
    /// Every mode, for tests and galleries.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::HighContrastLight, Self::HighContrastDark];

    /// Whether the ground is dark.
    pub fn is_dark(self) -> bool {
        matches!(self, Self::Dark | Self::HighContrastDark)
    }

    /// Whether this is one of the high-contrast modes.
    pub fn is_high_contrast(self) -> bool {
        matches!(self, Self::HighContrastLight | Self::HighContrastDark)
    }

    /// The smallest contrast of text on its background (WCAG 2.2, 1.4.3 and 1.4.6).
    pub fn text_contrast(self) -> f32 {
        if self.is_high_contrast() { 7.0 } else { 4.5 }
    }

    /// The smallest contrast of outlines and icons that carry meaning (WCAG 2.2, 1.4.11).
    pub fn shape_contrast(self) -> f32 {
        if self.is_high_contrast() { 4.5 } else { 3.0 }
    }
}

/// Whether things may move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Motion {
    /// Small, quick motion.
    #[default]
    Full,
    /// Everything is at its end at once.
    Reduced,
}

/// Everything a widget needs to look right.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Light, dark or high contrast.
    pub mode: Mode,
    /// Whether things may move.
    pub motion: Motion,
    /// Reading direction.
    pub dir: Direction,
    /// The colours.
    pub palette: Palette,
}

impl Theme {
    /// A theme from an accent colour ([`DEFAULT_ACCENT`] when there is none).
    pub fn new(accent: Option<Color32>, mode: Mode, motion: Motion) -> Self {
        Self {
            mode,
            motion,
            dir: Direction::Ltr,
            palette: Palette::new(accent.unwrap_or(DEFAULT_ACCENT), mode),
        }
    }

    /// The same theme for a language's reading direction.
    #[must_use]
    pub fn with_direction(mut self, dir: Direction) -> Self {
        self.dir = dir;
        self
    }

    /// The theme in use; the default one when none was applied.
    pub fn of(ctx: &Context) -> Arc<Self> {
        static FALLBACK: LazyLock<Arc<Theme>> =
            LazyLock::new(|| Arc::new(Theme::new(None, Mode::Light, Motion::Full)));
        ctx.data(|data| data.get_temp::<Arc<Self>>(theme_id())).unwrap_or_else(|| FALLBACK.clone())
    }

    /// Makes this the theme of the context: fonts (once), egui's own style, and [`Theme::of`].
    /// Call it when something changes, not every frame.
    pub fn apply(&self, ctx: &Context) {
        let fonts_installed = theme_id().with("fonts");
        if ctx.data(|data| data.get_temp::<bool>(fonts_installed)).is_none() {
            ctx.set_fonts(fonts());
            ctx.data_mut(|data| data.insert_temp(fonts_installed, true));
        }
        let style = Arc::new(self.egui_style());
        ctx.set_style_of(egui::Theme::Light, style.clone());
        ctx.set_style_of(egui::Theme::Dark, style);
        ctx.set_theme(if self.mode.is_dark() { egui::Theme::Dark } else { egui::Theme::Light });
        ctx.data_mut(|data| data.insert_temp(theme_id(), Arc::new(self.clone())));
    }

    /// A duration, or none at all under reduced motion.
    pub fn duration(&self, full: Duration) -> f32 {
        match self.motion {
            Motion::Full => full.as_secs_f32(),
            Motion::Reduced => 0.0,
        }
    }

    /// Hairline around cards and panels.
    pub fn hairline(&self) -> Stroke {
        let width = if self.mode.is_high_contrast() { size::LINE_SELECTED } else { size::LINE };
        Stroke::new(width, self.palette.outline)
    }

    /// Outline of things that can be operated.
    pub fn control_line(&self) -> Stroke {
        let width = if self.mode.is_high_contrast() { size::LINE_SELECTED } else { size::LINE };
        Stroke::new(width, self.palette.outline_strong)
    }

    /// Outline of what is selected.
    pub fn selected_line(&self) -> Stroke {
        let width = if self.mode.is_high_contrast() { 3.0 } else { size::LINE_SELECTED };
        Stroke::new(width, self.palette.accent_edge)
    }

    /// Shadow of a card that rests on the page.
    pub fn card_shadow(&self) -> Shadow {
        Shadow { offset: [0, 2], blur: 12, spread: 0, color: self.palette.shadow }
    }

    /// Shadow of what floats above the page: a phone, a menu.
    pub fn raised_shadow(&self) -> Shadow {
        Shadow { offset: [0, 10], blur: 34, spread: 0, color: self.palette.shadow.gamma_multiply(1.5) }
    }

    fn egui_style(&self) -> Style {
        let palette = &self.palette;
        let corner = CornerRadius::same(radius::M);
        let widget = |fill: Color32, line: Color32, text: Color32| WidgetVisuals {
            bg_fill: fill,
            weak_bg_fill: fill,
            bg_stroke: Stroke::new(size::LINE, line),
            corner_radius: corner,
            fg_stroke: Stroke::new(size::ICON_STROKE, text),
            expansion: 0.0,
        };

        let mut visuals = if self.mode.is_dark() { Visuals::dark() } else { Visuals::light() };
        visuals.widgets.noninteractive = widget(palette.surface, palette.outline, palette.text);
        visuals.widgets.inactive = widget(palette.surface, palette.outline_strong, palette.text);
        visuals.widgets.hovered = widget(palette.surface_hover, palette.outline_strong, palette.text);
        visuals.widgets.active = widget(palette.accent_soft, palette.accent_edge, palette.text);
        visuals.widgets.open = widget(palette.surface_hover, palette.outline_strong, palette.text);
        visuals.weak_text_color = Some(palette.text_soft);
        visuals.hyperlink_color = palette.accent_text;
        visuals.selection.bg_fill = palette.accent_soft_hover;
        visuals.selection.stroke = Stroke::new(size::LINE, palette.text);
        visuals.faint_bg_color = palette.surface_hover;
        visuals.extreme_bg_color = palette.sunken;
        visuals.text_edit_bg_color = Some(palette.surface);
        visuals.code_bg_color = palette.sunken;
        visuals.warn_fg_color = palette.caution.ink;
        visuals.error_fg_color = palette.stop.ink;
        visuals.panel_fill = palette.window;
        visuals.window_fill = palette.surface;
        visuals.window_stroke = self.hairline();
        visuals.window_corner_radius = CornerRadius::same(radius::L);
        visuals.window_shadow = self.raised_shadow();
        visuals.menu_corner_radius = corner;
        visuals.popup_shadow = self.raised_shadow();
        visuals.text_cursor.stroke = Stroke::new(size::FOCUS, palette.accent_text);
        // A window at rest draws nothing.
        visuals.text_cursor.blink = false;
        // Disabled controls choose a readable colour themselves; fading would undo that.
        visuals.disabled_alpha = 1.0;

        let mut style = Style {
            text_styles: BTreeMap::from([
                (TextStyle::Heading, Type::Title.font()),
                (TextStyle::Body, Type::Body.font()),
                (TextStyle::Monospace, Type::Code.font()),
                (TextStyle::Button, Type::Button.font()),
                (TextStyle::Small, Type::Small.font()),
            ]),
            animation_time: self.duration(time::QUICK),
            visuals,
            ..Style::default()
        };
        style.spacing.item_spacing = Vec2::splat(space::S);
        style.spacing.button_padding = egui::vec2(space::M, space::S);
        style.spacing.interact_size = Vec2::splat(size::TARGET);
        style.spacing.icon_width = size::ICON;
        style.spacing.icon_spacing = space::S;
        style.spacing.menu_margin = egui::Margin::same(6);
        style.spacing.scroll = ScrollStyle {
            bar_width: 8.0,
            floating_width: 4.0,
            floating_allocated_width: 0.0,
            handle_min_length: size::TARGET,
            dormant_handle_opacity: 0.35,
            active_handle_opacity: 0.5,
            ..ScrollStyle::floating()
        };
        style.interaction.selectable_labels = false;
        if self.motion == Motion::Reduced {
            style.scroll_animation = ScrollAnimation::none();
        }
        style
    }
}

fn theme_id() -> Id {
    Id::unique("passkey-companion theme")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reduced_motion_has_no_durations() {
        let theme = Theme::new(None, Mode::Light, Motion::Reduced);
        assert!(theme.duration(time::PAGE).abs() < f32::EPSILON);
        assert!(theme.egui_style().animation_time.abs() < f32::EPSILON);
    }
}
