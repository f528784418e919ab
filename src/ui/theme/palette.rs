//! Every colour of every mode, from one accent.

use egui::Color32;

use super::Mode;
use super::color::{Oklch, contrast, ensure_contrast, nudge, oklch};

/// What a callout or a check wants to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Good to know.
    Info,
    /// It worked.
    Success,
    /// Look here before going on.
    Caution,
    /// It does not go on like this.
    Stop,
}

impl Tone {
    /// Every tone.
    pub const ALL: [Self; 4] = [Self::Info, Self::Success, Self::Caution, Self::Stop];
}

/// The colours of one [`Tone`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ToneColors {
    /// Soft background.
    pub fill: Color32,
    /// Its outline.
    pub edge: Color32,
    /// Icon and emphasised words, on `fill` and on cards.
    pub ink: Color32,
}

/// All colours of one mode. Every text field is readable on the backgrounds listed in [`Palette::text_pairs`].
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    /// Page background.
    pub window: Color32,
    /// Background of the step rail.
    pub rail: Color32,
    /// Cards and panels.
    pub surface: Color32,
    /// A card under the pointer.
    pub surface_hover: Color32,
    /// Fields that show a value.
    pub sunken: Color32,
    /// Titles and running text.
    pub text: Color32,
    /// Secondary text.
    pub text_soft: Color32,
    /// Text of a control that cannot be used now: still readable.
    pub text_disabled: Color32,
    /// Hairlines between and around things.
    pub outline: Color32,
    /// Outline of things that can be operated.
    pub outline_strong: Color32,
    /// Focus ring.
    pub focus: Color32,
    /// Background of the primary button and other full-accent areas.
    pub accent: Color32,
    /// The same under the pointer.
    pub accent_hover: Color32,
    /// The same while pressed.
    pub accent_pressed: Color32,
    /// Text and icons on the three above.
    pub on_accent: Color32,
    /// Outline that keeps a pale accent visible on the page.
    pub accent_edge: Color32,
    /// Accent-coloured text and icons on page, rail, cards and `accent_soft`.
    pub accent_text: Color32,
    /// Soft accent background: what is selected, icon tiles.
    pub accent_soft: Color32,
    /// A quiet button under the pointer.
    pub accent_soft_hover: Color32,
    /// Background of a control that cannot be used now.
    pub disabled: Color32,
    /// Background of a label chip.
    pub chip: Color32,
    /// Outline of a label chip.
    pub chip_edge: Color32,
    /// Words on a label chip.
    pub chip_text: Color32,
    /// Good to know.
    pub info: ToneColors,
    /// It worked.
    pub success: ToneColors,
    /// Look here first.
    pub caution: ToneColors,
    /// It does not go on like this.
    pub stop: ToneColors,
    /// Ground of a QR code, in every mode.
    pub qr_ground: Color32,
    /// Modules of a QR code, in every mode.
    pub qr_ink: Color32,
    /// Shadow under raised things.
    pub shadow: Color32,
    /// The drawn phone.
    pub phone: PhoneColors,
}

/// The colours of a drawn phone. It follows the mode, so that it does not glare in a dark room.
#[derive(Clone, Debug, PartialEq)]
pub struct PhoneColors {
    /// The body around the screen.
    pub body: Color32,
    /// Light line along the edge of the body.
    pub rim: Color32,
    /// Screen behind the lists.
    pub screen: Color32,
    /// List rows, sheets.
    pub group: Color32,
    /// Hairline between two rows.
    pub line: Color32,
    /// Unknown words.
    pub bar: Color32,
    /// Known words.
    pub text: Color32,
    /// Known words of lesser rank, and chevrons.
    pub text_soft: Color32,
    /// Words of a wrong choice.
    pub text_greyed: Color32,
    /// The row to tap.
    pub highlight: Color32,
    /// A switch that is on, a button on a sheet.
    pub active: Color32,
    /// Words on `active`.
    pub on_active: Color32,
    /// Track of a switch that is off.
    pub switch_off: Color32,
    /// Knob of a switch.
    pub knob: Color32,
    /// Dims the screen behind a sheet.
    pub scrim: Color32,
    /// The fingertip.
    pub tap: Color32,
    /// The ring around it that keeps it visible on buttons.
    pub tap_halo: Color32,
}

impl Palette {
    /// The palette of a mode, from one accent colour.
    pub fn new(accent: Color32, mode: Mode) -> Self {
        match mode {
            Mode::Light | Mode::HighContrastLight => Self::light(accent, mode),
            Mode::Dark | Mode::HighContrastDark => Self::dark(accent, mode),
        }
        .corrected(mode)
    }

    fn light(accent: Color32, mode: Mode) -> Self {
        let hue = Oklch::from(accent).hue;
        let high = mode.is_high_contrast();
        // High contrast drops the tints: white grounds, near-black text.
        let ground = |lightness, chroma| {
            if high { Color32::WHITE } else { oklch(lightness, chroma, hue) }
        };
        let line = |lightness| if high { oklch(0.35, 0.0, hue) } else { oklch(lightness, 0.012, hue) };
        let soft_accent = |lightness, chroma| oklch(lightness, chroma, hue);
        let tone = |hue: f32| ToneColors {
            fill: if high { Color32::WHITE } else { oklch(0.970, 0.021, hue) },
            edge: if high { oklch(0.42, 0.12, hue) } else { oklch(0.885, 0.055, hue) },
            ink: oklch(0.53, 0.14, hue),
        };
        Self {
            window: ground(0.990, 0.002),
            rail: ground(0.965, 0.008),
            surface: Color32::WHITE,
            surface_hover: if high { soft_accent(0.955, 0.02) } else { soft_accent(0.982, 0.008) },
            sunken: ground(0.962, 0.007),
            text: if high { Color32::BLACK } else { oklch(0.255, 0.022, hue) },
            text_soft: if high { oklch(0.22, 0.0, hue) } else { oklch(0.47, 0.022, hue) },
            text_disabled: oklch(0.56, 0.01, hue),
            outline: line(0.902),
            outline_strong: line(0.62),
            focus: accent,
            accent,
            accent_hover: nudge(accent, -0.045),
            accent_pressed: nudge(accent, -0.09),
            on_accent: Color32::WHITE,
            accent_edge: accent,
            accent_text: accent,
            accent_soft: soft_accent(0.957, 0.020),
            accent_soft_hover: soft_accent(0.928, 0.030),
            disabled: if high { Color32::WHITE } else { oklch(0.93, 0.006, hue) },
            chip: if high { Color32::WHITE } else { soft_accent(0.951, 0.020) },
            chip_edge: if high { oklch(0.35, 0.0, hue) } else { soft_accent(0.885, 0.034) },
            chip_text: if high { Color32::BLACK } else { soft_accent(0.36, 0.07) },
            info: tone(INFO_HUE),
            success: tone(SUCCESS_HUE),
            caution: tone(CAUTION_HUE),
            stop: tone(STOP_HUE),
            qr_ground: Color32::WHITE,
            qr_ink: Color32::BLACK,
            shadow: if high { Color32::TRANSPARENT } else { Color32::from_black_alpha(20) },
            phone: PhoneColors {
                body: oklch(0.26, 0.012, hue),
                rim: oklch(0.50, 0.012, hue),
                screen: oklch(0.958, 0.004, hue),
                group: Color32::WHITE,
                line: oklch(0.92, 0.004, hue),
                bar: oklch(0.885, 0.006, hue),
                text: oklch(0.25, 0.01, hue),
                text_soft: oklch(0.52, 0.01, hue),
                text_greyed: oklch(0.60, 0.005, hue),
                highlight: soft_accent(0.935, 0.028),
                active: accent,
                on_active: Color32::WHITE,
                switch_off: oklch(0.83, 0.006, hue),
                knob: Color32::WHITE,
                scrim: Color32::from_black_alpha(96),
                tap: oklch(0.62, 0.17, TAP_HUE),
                tap_halo: Color32::WHITE,
            },
        }
    }

    fn dark(accent: Color32, mode: Mode) -> Self {
        let Oklch { chroma, hue, .. } = Oklch::from(accent);
        let high = mode.is_high_contrast();
        let ground = |lightness, chroma| {
            if high { Color32::BLACK } else { oklch(lightness, chroma, hue) }
        };
        let line = |lightness| if high { oklch(0.82, 0.0, hue) } else { oklch(lightness, 0.014, hue) };
        let soft_accent = |lightness, chroma| oklch(lightness, chroma, hue);
        let bright = oklch(if high { 0.86 } else { 0.80 }, chroma.min(0.12), hue);
        let tone = |hue: f32| ToneColors {
            fill: if high { Color32::BLACK } else { oklch(0.285, 0.038, hue) },
            edge: if high { oklch(0.80, 0.11, hue) } else { oklch(0.40, 0.06, hue) },
            ink: oklch(0.83, 0.125, hue),
        };
        Self {
            window: ground(0.205, 0.011),
            rail: ground(0.175, 0.011),
            surface: ground(0.25, 0.013),
            surface_hover: if high { soft_accent(0.26, 0.03) } else { soft_accent(0.275, 0.018) },
            sunken: ground(0.165, 0.010),
            text: if high { Color32::WHITE } else { oklch(0.955, 0.005, hue) },
            text_soft: if high { oklch(0.92, 0.0, hue) } else { oklch(0.775, 0.014, hue) },
            text_disabled: oklch(0.64, 0.01, hue),
            outline: line(0.345),
            outline_strong: line(0.58),
            focus: bright,
            accent: bright,
            accent_hover: nudge(bright, 0.045),
            accent_pressed: nudge(bright, -0.05),
            on_accent: soft_accent(0.20, 0.035),
            accent_edge: bright,
            accent_text: bright,
            accent_soft: soft_accent(0.315, 0.042),
            accent_soft_hover: soft_accent(0.36, 0.05),
            disabled: if high { Color32::BLACK } else { oklch(0.30, 0.008, hue) },
            chip: if high { Color32::BLACK } else { soft_accent(0.325, 0.034) },
            chip_edge: if high { oklch(0.82, 0.0, hue) } else { soft_accent(0.41, 0.042) },
            chip_text: if high { Color32::WHITE } else { soft_accent(0.91, 0.04) },
            info: tone(INFO_HUE),
            success: tone(SUCCESS_HUE),
            caution: tone(CAUTION_HUE),
            stop: tone(STOP_HUE),
            qr_ground: Color32::WHITE,
            qr_ink: Color32::BLACK,
            shadow: if high { Color32::TRANSPARENT } else { Color32::from_black_alpha(70) },
            phone: PhoneColors {
                body: oklch(0.11, 0.008, hue),
                rim: oklch(0.46, 0.012, hue),
                screen: oklch(0.205, 0.006, hue),
                group: oklch(0.285, 0.008, hue),
                line: oklch(0.355, 0.008, hue),
                bar: oklch(0.42, 0.008, hue),
                text: oklch(0.95, 0.004, hue),
                text_soft: oklch(0.74, 0.008, hue),
                text_greyed: oklch(0.62, 0.005, hue),
                highlight: soft_accent(0.345, 0.05),
                active: bright,
                on_active: soft_accent(0.20, 0.035),
                switch_off: oklch(0.42, 0.008, hue),
                knob: Color32::WHITE,
                scrim: Color32::from_black_alpha(150),
                tap: oklch(0.80, 0.14, TAP_HUE),
                tap_halo: Color32::BLACK,
            },
        }
    }

    /// Moves every foreground away from its background until it can be read.
    fn corrected(mut self, mode: Mode) -> Self {
        let text = mode.text_contrast();
        let shape = mode.shape_contrast();

        for ground in [self.window, self.rail, self.surface, self.surface_hover, self.sunken] {
            self.text = ensure_contrast(self.text, ground, text);
            self.text_soft = ensure_contrast(self.text_soft, ground, text);
            self.accent_text = ensure_contrast(self.accent_text, ground, text);
            self.outline_strong = ensure_contrast(self.outline_strong, ground, shape);
            self.focus = ensure_contrast(self.focus, ground, shape);
            self.accent_edge = ensure_contrast(self.accent_edge, ground, shape);
        }
        for ground in [self.accent_soft, self.accent_soft_hover] {
            self.text = ensure_contrast(self.text, ground, text);
            self.text_soft = ensure_contrast(self.text_soft, ground, text);
            self.accent_text = ensure_contrast(self.accent_text, ground, text);
        }
        self.text_disabled = ensure_contrast(self.text_disabled, self.disabled, text);
        self.text_disabled = ensure_contrast(self.text_disabled, self.window, text);
        self.text_disabled = ensure_contrast(self.text_disabled, self.surface, text);
        self.text_disabled = ensure_contrast(self.text_disabled, self.rail, text);
        self.chip_text = ensure_contrast(self.chip_text, self.chip, text);

        // On the accent, take black or white text, whichever needs the smaller change of the accent.
        let white = contrast(Color32::WHITE, self.accent);
        let black = contrast(Color32::BLACK, self.accent);
        if contrast(self.on_accent, self.accent) < text {
            self.on_accent = if white >= text || white >= black { Color32::WHITE } else { Color32::BLACK };
        }
        for ground in [&mut self.accent, &mut self.accent_hover, &mut self.accent_pressed] {
            *ground = ensure_contrast(*ground, self.on_accent, text);
        }

        for tone in [&mut self.info, &mut self.success, &mut self.caution, &mut self.stop] {
            tone.ink = ensure_contrast(tone.ink, tone.fill, text);
            tone.ink = ensure_contrast(tone.ink, self.surface, text);
            tone.ink = ensure_contrast(tone.ink, self.window, text);
            self.text = ensure_contrast(self.text, tone.fill, text);
        }

        let phone = &mut self.phone;
        for ground in [phone.group, phone.screen, phone.highlight] {
            phone.text = ensure_contrast(phone.text, ground, text);
            phone.text_soft = ensure_contrast(phone.text_soft, ground, text);
            phone.text_greyed = ensure_contrast(phone.text_greyed, ground, text);
            phone.tap = ensure_contrast(phone.tap, ground, shape);
            phone.active = ensure_contrast(phone.active, ground, shape);
        }
        phone.tap = ensure_contrast(phone.tap, phone.tap_halo, shape);
        phone.on_active = self.on_accent;
        phone.active = ensure_contrast(phone.active, phone.on_active, text);
        self
    }

    /// The colours of a tone.
    pub fn tone(&self, tone: Tone) -> ToneColors {
        match tone {
            Tone::Info => self.info,
            Tone::Success => self.success,
            Tone::Caution => self.caution,
            Tone::Stop => self.stop,
        }
    }

    /// Every text colour with every background that it is used on: name, text, background.
    pub fn text_pairs(&self) -> Vec<(&'static str, Color32, Color32)> {
        let mut pairs = Vec::new();
        for ground in [
            self.window,
            self.rail,
            self.surface,
            self.surface_hover,
            self.sunken,
            self.accent_soft,
            self.accent_soft_hover,
        ] {
            pairs.push(("text", self.text, ground));
            pairs.push(("text_soft", self.text_soft, ground));
            pairs.push(("accent_text", self.accent_text, ground));
        }
        for ground in [self.disabled, self.window, self.surface, self.rail] {
            pairs.push(("text_disabled", self.text_disabled, ground));
        }
        for ground in [self.accent, self.accent_hover, self.accent_pressed] {
            pairs.push(("on_accent", self.on_accent, ground));
        }
        pairs.push(("chip_text", self.chip_text, self.chip));
        pairs.push(("qr", self.qr_ink, self.qr_ground));
        for tone in Tone::ALL {
            let colors = self.tone(tone);
            pairs.push(("text on tone", self.text, colors.fill));
            for ground in [colors.fill, self.surface, self.window] {
                pairs.push(("tone ink", colors.ink, ground));
            }
        }
        for ground in [self.phone.group, self.phone.screen, self.phone.highlight] {
            pairs.push(("phone text", self.phone.text, ground));
            pairs.push(("phone text_soft", self.phone.text_soft, ground));
            pairs.push(("phone text_greyed", self.phone.text_greyed, ground));
        }
        pairs.push(("phone on_active", self.phone.on_active, self.phone.active));
        pairs
    }

    /// Every outline or mark that carries meaning, with the background it must stand out from.
    pub fn shape_pairs(&self) -> Vec<(&'static str, Color32, Color32)> {
        let mut pairs = Vec::new();
        for ground in [self.window, self.rail, self.surface, self.surface_hover, self.sunken] {
            pairs.push(("outline_strong", self.outline_strong, ground));
            pairs.push(("focus", self.focus, ground));
            pairs.push(("accent_edge", self.accent_edge, ground));
        }
        pairs.push(("tap on group", self.phone.tap, self.phone.group));
        pairs.push(("tap on screen", self.phone.tap, self.phone.screen));
        pairs.push(("tap on its halo", self.phone.tap, self.phone.tap_halo));
        pairs
    }
}

/// The accent when nobody sets one: a calm blue-teal.
pub const DEFAULT_ACCENT: Color32 = Color32::from_rgb(0x0B, 0x6A, 0x83);

const INFO_HUE: f32 = 240.0;
const SUCCESS_HUE: f32 = 152.0;
const CAUTION_HUE: f32 = 72.0;
const STOP_HUE: f32 = 26.0;
/// The fingertip is warm, so that it cannot be taken for a part of the phone.
const TAP_HUE: f32 = 50.0;

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::ui::theme) const ACCENTS: [(u8, u8, u8); 11] = [
        (0x0B, 0x6A, 0x83),
        (0xFF, 0xD4, 0x00),
        (0xE4, 0x00, 0x2B),
        (0x00, 0x00, 0x00),
        (0xFF, 0xFF, 0xFF),
        (0x80, 0x80, 0x80),
        (0x00, 0x78, 0xD4),
        (0x7A, 0xFF, 0x3C),
        (0x5B, 0x2C, 0x8A),
        (0xFF, 0x7A, 0x00),
        (0x00, 0xFF, 0xFF),
    ];

    #[test]
    fn every_text_is_readable_on_every_background_in_every_palette_with_any_accent() {
        for (r, g, b) in ACCENTS {
            for mode in Mode::ALL {
                let palette = Palette::new(Color32::from_rgb(r, g, b), mode);
                for (name, text, ground) in palette.text_pairs() {
                    let ratio = contrast(text, ground);
                    assert!(
                        ratio >= mode.text_contrast(),
                        "{name} {text:?} on {ground:?}: {ratio:.2} in {mode:?}, accent {r:02X}{g:02X}{b:02X}"
                    );
                }
                for (name, mark, ground) in palette.shape_pairs() {
                    let ratio = contrast(mark, ground);
                    assert!(
                        ratio >= mode.shape_contrast(),
                        "{name} {mark:?} on {ground:?}: {ratio:.2} in {mode:?}, accent {r:02X}{g:02X}{b:02X}"
                    );
                }
            }
        }
    }
}
