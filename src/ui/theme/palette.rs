//! Every colour of every mode, from one accent.

use egui::Color32;

use super::Mode;
use super::color::{Oklch, contrast, ensure_contrast, nudge, oklch};
use crate::journey::view::Tone;

/// The colours of one [`Tone`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ToneColors {
    /// Soft background.
    pub fill: Color32,
    /// Its outline.
    pub edge: Color32,
    /// Symbol and emphasised words, on `fill` and on cards.
    pub ink: Color32,
}

/// All colours of one mode, each told apart from the grounds that it is used on by as much as `PAIRS` asks for.
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
    /// All is well.
    pub good: ToneColors,
    /// Take care.
    pub caution: ToneColors,
    /// No further this way.
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

/// Lightness (0 to 1) and chroma (0 to about 0.3) of a colour; its hue comes from elsewhere.
type Tint = (f32, f32);

/// What a token is in high contrast on a light and on a dark ground; `None`: the same as usual.
type HighContrast = Option<[Tint; 2]>;

const WHITE: Tint = (1.0, 0.0);
const BLACK: Tint = (0.0, 0.0);
/// High contrast has no tinted grounds.
const GROUND: HighContrast = Some([WHITE, BLACK]);
const INK: HighContrast = Some([BLACK, WHITE]);
const LINE: HighContrast = Some([(0.35, 0.0), (0.82, 0.0)]);

const INFO_HUE: f32 = 240.0;
const GOOD_HUE: f32 = 152.0;
const CAUTION_HUE: f32 = 72.0;
const STOP_HUE: f32 = 26.0;
/// The fingertip is warm, so that it cannot be taken for a part of the phone.
const TAP_HUE: f32 = 50.0;

impl Palette {
    /// The palette of a mode, from one accent colour.
    pub fn new(accent: Color32, mode: Mode) -> Self {
        Self::uncorrected(accent, mode).corrected(mode)
    }

    /// Every token in two columns: light and dark.
    #[rustfmt::skip]
    fn uncorrected(accent: Color32, mode: Mode) -> Self {
        let Oklch { chroma, hue, .. } = Oklch::from(accent);
        let (dark, high) = (mode.is_dark(), mode.is_high_contrast());
        let of_hue = |hue: f32, light_tint: Tint, dark_tint: Tint, high_contrast: HighContrast| {
            let usual = [light_tint, dark_tint];
            let (lightness, chroma) = high_contrast.filter(|_| high).unwrap_or(usual)[usize::from(dark)];
            oklch(lightness, chroma, hue)
        };
        let tint = |light_tint, dark_tint, high_contrast| of_hue(hue, light_tint, dark_tint, high_contrast);
        let tone = |hue| ToneColors {
            fill: of_hue(hue, (0.970, 0.021), (0.285, 0.038), GROUND),
            edge: of_hue(hue, (0.885, 0.055), (0.400, 0.060), Some([(0.42, 0.12), (0.80, 0.11)])),
            ink:  of_hue(hue, (0.530, 0.140), (0.830, 0.125), None),
        };
        let shade = |light_alpha, dark_alpha| Color32::from_black_alpha(if dark { dark_alpha } else { light_alpha });

        // On a dark ground the accent is as bright as it has to be, whatever it was.
        let accent = if dark { oklch(if high { 0.86 } else { 0.80 }, chroma.min(0.12), hue) } else { accent };
        let moved = |light_step, dark_step| nudge(accent, if dark { dark_step } else { light_step });
        let on_accent = tint(WHITE, (0.200, 0.035), None);

        Self {
            window:            tint((0.990, 0.002), (0.205, 0.011), GROUND),
            rail:              tint((0.965, 0.008), (0.175, 0.011), GROUND),
            surface:           tint(WHITE,          (0.250, 0.013), GROUND),
            surface_hover:     tint((0.982, 0.008), (0.275, 0.018), Some([(0.955, 0.02), (0.26, 0.03)])),
            sunken:            tint((0.962, 0.007), (0.165, 0.010), GROUND),
            text:              tint((0.255, 0.022), (0.955, 0.005), INK),
            text_soft:         tint((0.470, 0.022), (0.775, 0.014), Some([(0.22, 0.0), (0.92, 0.0)])),
            text_disabled:     tint((0.560, 0.010), (0.640, 0.010), None),
            outline:           tint((0.902, 0.012), (0.345, 0.014), LINE),
            outline_strong:    tint((0.620, 0.012), (0.580, 0.014), LINE),
            focus:             accent,
            accent,
            accent_hover:      moved(-0.045, 0.045),
            accent_pressed:    moved(-0.090, -0.050),
            on_accent,
            accent_edge:       accent,
            accent_text:       accent,
            accent_soft:       tint((0.957, 0.020), (0.315, 0.042), None),
            accent_soft_hover: tint((0.928, 0.030), (0.360, 0.050), None),
            disabled:          tint((0.930, 0.006), (0.300, 0.008), GROUND),
            chip:              tint((0.951, 0.020), (0.325, 0.034), GROUND),
            chip_edge:         tint((0.885, 0.034), (0.410, 0.042), LINE),
            chip_text:         tint((0.360, 0.070), (0.910, 0.040), INK),
            info:              tone(INFO_HUE),
            good:              tone(GOOD_HUE),
            caution:           tone(CAUTION_HUE),
            stop:              tone(STOP_HUE),
            qr_ground:         Color32::WHITE,
            qr_ink:            Color32::BLACK,
            shadow:            if high { Color32::TRANSPARENT } else { shade(20, 70) },
            phone: PhoneColors {
                body:          tint((0.260, 0.012), (0.110, 0.008), None),
                rim:           tint((0.500, 0.012), (0.460, 0.012), None),
                screen:        tint((0.958, 0.004), (0.205, 0.006), None),
                group:         tint(WHITE,          (0.285, 0.008), None),
                line:          tint((0.920, 0.004), (0.355, 0.008), None),
                bar:           tint((0.885, 0.006), (0.420, 0.008), None),
                text:          tint((0.250, 0.010), (0.950, 0.004), None),
                text_soft:     tint((0.520, 0.010), (0.740, 0.008), None),
                text_greyed:   tint((0.600, 0.005), (0.620, 0.005), None),
                highlight:     tint((0.935, 0.028), (0.345, 0.050), None),
                active:        accent,
                on_active:     on_accent,
                switch_off:    tint((0.830, 0.006), (0.420, 0.008), None),
                knob:          Color32::WHITE,
                scrim:         shade(96, 150),
                tap:           of_hue(TAP_HUE, (0.620, 0.170), (0.800, 0.140), None),
                tap_halo:      tint(WHITE, BLACK, None),
            },
        }
    }

    /// Moves every foreground away from its grounds until it can be read.
    fn corrected(mut self, mode: Mode) -> Self {
        // On the accent, black or white text, whichever needs the smaller change of the accent.
        let enough = Ratio::Text.of(mode);
        if contrast(self.on_accent, self.accent) < enough {
            let white = contrast(Color32::WHITE, self.accent);
            let white_is_better = white >= enough || white >= contrast(Color32::BLACK, self.accent);
            self.on_accent = if white_is_better { Color32::WHITE } else { Color32::BLACK };
        }
        self.phone.on_active = self.on_accent;
        // What is active on the phone stands out from its screen, as far as the words on it can still be read.
        for ground in self.phone.grounds() {
            self.phone.active = ensure_contrast(self.phone.active, ground, Ratio::Shape.of(mode));
        }

        for pair in PAIRS {
            for ground in (pair.grounds)(&self) {
                let foreground = (pair.foreground)(&mut self);
                *foreground = ensure_contrast(*foreground, ground, pair.ratio.of(mode));
            }
        }
        self
    }

    /// The colours of a tone.
    pub fn tone(&self, tone: Tone) -> ToneColors {
        match tone {
            Tone::Info => self.info,
            Tone::Good => self.good,
            Tone::Caution => self.caution,
            Tone::Stop => self.stop,
        }
    }

    /// What cards and pages are painted on.
    fn plain_grounds(&self) -> [Color32; 5] {
        [self.window, self.rail, self.surface, self.surface_hover, self.sunken]
    }

    /// The same, and what is selected.
    fn grounds(&self) -> Vec<Color32> {
        [&self.plain_grounds()[..], &[self.accent_soft, self.accent_soft_hover]].concat()
    }
}

/// How far two colours have to be apart.
#[derive(Clone, Copy, Debug)]
enum Ratio {
    /// Text ([`Mode::text_contrast`]).
    Text,
    /// Outlines and marks that carry meaning ([`Mode::shape_contrast`]).
    Shape,
}

impl Ratio {
    fn of(self, mode: Mode) -> f32 {
        match self {
            Self::Text => mode.text_contrast(),
            Self::Shape => mode.shape_contrast(),
        }
    }
}

/// A colour and every ground that it has to be told apart from.
struct Pair {
    foreground: fn(&mut Palette) -> &mut Color32,
    grounds: fn(&Palette) -> Vec<Color32>,
    ratio: Ratio,
}

const fn text(foreground: fn(&mut Palette) -> &mut Color32, grounds: fn(&Palette) -> Vec<Color32>) -> Pair {
    Pair { foreground, grounds, ratio: Ratio::Text }
}

const fn shape(foreground: fn(&mut Palette) -> &mut Color32, grounds: fn(&Palette) -> Vec<Color32>) -> Pair {
    Pair { foreground, grounds, ratio: Ratio::Shape }
}

/// Every colour that has to be told apart from another one. The foregrounds are moved in this order.
const PAIRS: &[Pair] = &[
    text(
        |p| &mut p.text,
        |p| [p.grounds(), [p.info, p.good, p.caution, p.stop].map(|tone| tone.fill).into()].concat(),
    ),
    text(|p| &mut p.text_soft, Palette::grounds),
    text(|p| &mut p.accent_text, Palette::grounds),
    text(|p| &mut p.text_disabled, |p| vec![p.disabled, p.window, p.surface, p.rail]),
    text(|p| &mut p.chip_text, |p| vec![p.chip]),
    text(|p| &mut p.accent, |p| vec![p.on_accent]),
    text(|p| &mut p.accent_hover, |p| vec![p.on_accent]),
    text(|p| &mut p.accent_pressed, |p| vec![p.on_accent]),
    text(|p| &mut p.info.ink, |p| vec![p.info.fill, p.surface, p.window]),
    text(|p| &mut p.good.ink, |p| vec![p.good.fill, p.surface, p.window]),
    text(|p| &mut p.caution.ink, |p| vec![p.caution.fill, p.surface, p.window]),
    text(|p| &mut p.stop.ink, |p| vec![p.stop.fill, p.surface, p.window]),
    text(|p| &mut p.qr_ink, |p| vec![p.qr_ground]),
    shape(|p| &mut p.outline_strong, |p| p.plain_grounds().into()),
    shape(|p| &mut p.focus, |p| p.plain_grounds().into()),
    shape(|p| &mut p.accent_edge, |p| p.plain_grounds().into()),
    text(|p| &mut p.phone.text, |p| p.phone.grounds()),
    text(|p| &mut p.phone.text_soft, |p| p.phone.grounds()),
    text(|p| &mut p.phone.text_greyed, |p| p.phone.grounds()),
    shape(|p| &mut p.phone.tap, |p| [p.phone.grounds(), vec![p.phone.tap_halo]].concat()),
    text(|p| &mut p.phone.active, |p| vec![p.phone.on_active]),
];

impl PhoneColors {
    fn grounds(&self) -> Vec<Color32> {
        vec![self.group, self.screen, self.highlight]
    }
}

/// The accent when nobody sets one: a calm blue-teal.
pub const DEFAULT_ACCENT: Color32 = Color32::from_rgb(0x0B, 0x6A, 0x83);

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
                let mut palette = Palette::new(Color32::from_rgb(r, g, b), mode);
                for (number, pair) in PAIRS.iter().enumerate() {
                    for ground in (pair.grounds)(&palette) {
                        let foreground = *(pair.foreground)(&mut palette);
                        let ratio = contrast(foreground, ground);
                        assert!(
                            ratio >= pair.ratio.of(mode),
                            "pair {number}: {foreground:?} on {ground:?} is {ratio:.2} in {mode:?}, accent {r:02X}{g:02X}{b:02X}"
                        );
                    }
                }
            }
        }
    }
}
