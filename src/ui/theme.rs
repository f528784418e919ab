//! The design tokens: the only place with raw colours, sizes and timings.
//!
//! One accent colour makes all four palettes. Nobody has to check an accent by hand: every text and
//! control colour is moved away from its background until the contrast is right ([`ensure_contrast`]).
//! [`Theme::apply`] puts the theme into the egui context, [`Theme::of`] gets it back inside a widget.

#![expect(clippy::disallowed_methods, reason = "the one place with raw colours")]

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use egui::epaint::text::{FontTweak, VariationCoords};
use egui::style::{ScrollAnimation, ScrollStyle, WidgetVisuals};
use egui::{
    Align, Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Id, Layout, Rect,
    Shadow, Stroke, Style, TextStyle, Vec2, Visuals,
};

/// Distances, in points, on an 8-point grid (4 for what sits inside one control).
pub mod space {
    /// Between an icon and its word.
    pub const XS: f32 = 4.0;
    /// Between things that belong together.
    pub const S: f32 = 8.0;
    /// Between two lines of a control, or inside a compact panel.
    pub const M: f32 = 16.0;
    /// Between groups, and inside a card.
    pub const L: f32 = 24.0;
    /// Between sections.
    pub const XL: f32 = 32.0;
    /// Around a page.
    pub const XXL: f32 = 48.0;
}

/// Corner radii, in points.
pub mod radius {
    /// Label chips, check boxes.
    pub const S: u8 = 5;
    /// Buttons and fields.
    pub const M: u8 = 9;
    /// Cards and callouts.
    pub const L: u8 = 14;
    /// Fully round, whatever the height.
    pub const PILL: u8 = 255;
}

/// Sizes, in points.
pub mod size {
    /// Nothing that can be clicked is smaller than this in either direction.
    pub const TARGET: f32 = 32.0;
    /// Height of buttons and fields.
    pub const CONTROL: f32 = 44.0;
    /// Icons beside text.
    pub const ICON: f32 = 20.0;
    /// Icons that lead a card or a callout.
    pub const ICON_L: f32 = 24.0;
    /// The tinted square behind a card's icon.
    pub const TILE: f32 = 48.0;
    /// Longest line of text: 45 to 75 characters of body text.
    pub const MEASURE: f32 = 640.0;
    /// Width of the step rail.
    pub const RAIL: f32 = 272.0;
    /// From this window width on, the rail stands beside the page.
    pub const WIDE: f32 = 840.0;
    /// Below this window width, controls stack.
    pub const NARROW: f32 = 520.0;
    /// Below this window height (large zoom), everything that can scroll does.
    pub const SHORT: f32 = 420.0;
    /// From this window height on, there is room for decoration.
    pub const TALL: f32 = 640.0;
    /// Height of the picture on the first and the last page.
    pub const HERO: f32 = 168.0;
    /// Hairlines and control outlines.
    pub const LINE: f32 = 1.0;
    /// Outline of what is selected.
    pub const LINE_SELECTED: f32 = 2.0;
    /// The focus ring, and its distance from the control.
    pub const FOCUS: f32 = 2.0;
    /// Stroke of an icon on its 24-point grid.
    pub const ICON_STROKE: f32 = 1.75;
    /// Diameter of the countdown ring.
    pub const RING: f32 = 88.0;
    /// Least width of the text beside a drawn phone; with less, the phone goes below.
    pub const BESIDE: f32 = 296.0;
    /// Width of the narrow window beside the browser.
    pub const DOCKED: f32 = 380.0;
    /// First size of the window: fits a laptop of 1280 x 800 with a task bar.
    pub const WINDOW: [f32; 2] = [1040.0, 740.0];
    /// Smallest size at which everything can still be reached.
    pub const SMALLEST: [f32; 2] = [360.0, 480.0];
    /// Widest and narrowest drawn phone.
    pub const PHONE: std::ops::RangeInclusive<f32> = 200.0..=264.0;
    /// Shortest side of a QR code, quiet zone included.
    pub const QR: f32 = 232.0;
}

/// How long things take. Nothing but the drawn phone moves for longer than 300 ms.
pub mod time {
    use std::time::Duration;

    /// A control answering the pointer.
    pub const QUICK: Duration = Duration::from_millis(110);
    /// A page arriving.
    pub const PAGE: Duration = Duration::from_millis(190);
    /// The last page is glad with you.
    pub const CHEER: Duration = Duration::from_millis(280);
    /// How far a page travels while it arrives, in points.
    pub const PAGE_TRAVEL: f32 = 10.0;
    /// The drawn phone: how long the next screen takes to come in.
    pub const PHONE_ENTER: Duration = Duration::from_millis(280);
    /// The drawn phone: how long a screen can be read before the tap.
    pub const PHONE_READ: Duration = Duration::from_millis(1500);
    /// The drawn phone: how long the tap takes.
    pub const PHONE_TAP: Duration = Duration::from_millis(700);
    /// The drawn phone: how long a screen stays after the tap.
    pub const PHONE_HOLD: Duration = Duration::from_millis(700);
    /// How long "Copied" stays.
    pub const NOTICE: Duration = Duration::from_secs(3);
}

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

/// Reading direction of the interface language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left: the whole layout is mirrored.
    Rtl,
}

impl Direction {
    /// Whether the layout is mirrored.
    pub fn is_rtl(self) -> bool {
        self == Self::Rtl
    }

    /// The side where reading starts.
    pub fn leading(self) -> Align {
        match self {
            Self::Ltr => Align::Min,
            Self::Rtl => Align::Max,
        }
    }

    /// Things below each other, flush with the leading side.
    pub fn column(self) -> Layout {
        Layout::top_down(self.leading())
    }

    /// Things beside each other, in reading order, vertically centred.
    pub fn row(self) -> Layout {
        match self {
            Self::Ltr => Layout::left_to_right(Align::Center),
            Self::Rtl => Layout::right_to_left(Align::Center),
        }
    }

    /// Like [`Self::row`], starting at the far side.
    pub fn row_from_trailing(self) -> Layout {
        match self {
            Self::Ltr => Layout::right_to_left(Align::Center),
            Self::Rtl => Layout::left_to_right(Align::Center),
        }
    }

    /// Moves `inner`, placed in `outer` for left-to-right reading, to where it belongs.
    pub fn place(self, outer: Rect, inner: Rect) -> Rect {
        match self {
            Self::Ltr => inner,
            Self::Rtl => Rect::from_min_max(
                egui::pos2(outer.left() + outer.right() - inner.right(), inner.top()),
                egui::pos2(outer.left() + outer.right() - inner.left(), inner.bottom()),
            ),
        }
    }
}

/// The type scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// The one large line of a welcome or success page.
    Display,
    /// Page title.
    Title,
    /// Section heading.
    Heading,
    /// Running text.
    Body,
    /// Running text that leads: card titles, check names.
    BodyStrong,
    /// Captions and hints.
    Small,
    /// Words on controls.
    Button,
    /// Addresses, codes, version numbers.
    Code,
}

impl Type {
    /// Every step of the scale.
    pub const ALL: [Self; 8] = [
        Self::Display,
        Self::Title,
        Self::Heading,
        Self::Body,
        Self::BodyStrong,
        Self::Small,
        Self::Button,
        Self::Code,
    ];

    /// Font size in points.
    pub fn size(self) -> f32 {
        match self {
            Self::Display => 34.0,
            Self::Title => 28.0,
            Self::Heading => 19.0,
            Self::Body | Self::BodyStrong | Self::Code => 16.0,
            Self::Small => 14.0,
            Self::Button => 15.5,
        }
    }

    /// Distance between two lines, in points.
    pub fn line_height(self) -> f32 {
        match self {
            Self::Display => 42.0,
            Self::Title => 36.0,
            Self::Heading => 26.0,
            Self::Body | Self::BodyStrong | Self::Code => 24.0,
            Self::Small | Self::Button => 20.0,
        }
    }

    /// Extra space between letters, in points: large type is set a little tighter.
    pub fn letter_spacing(self) -> f32 {
        match self {
            Self::Display => -0.6,
            Self::Title => -0.4,
            Self::Heading => -0.1,
            _ => 0.0,
        }
    }

    /// The font family.
    pub fn family(self) -> FontFamily {
        match self {
            Self::Display | Self::Title | Self::Heading | Self::BodyStrong | Self::Button => strong(),
            Self::Body | Self::Small => FontFamily::Proportional,
            Self::Code => FontFamily::Monospace,
        }
    }

    /// Family and size.
    pub fn font(self) -> FontId {
        FontId::new(self.size(), self.family())
    }
}

/// The semi-bold family, for headings, buttons and stressed words.
pub fn strong() -> FontFamily {
    static NAME: LazyLock<Arc<str>> = LazyLock::new(|| Arc::from("strong"));
    FontFamily::Name(NAME.clone())
}

/// Weight of label chips on the font's `wght` axis, for [`egui::text::TextFormat::coords`].
pub const MEDIUM_WEIGHT: f32 = 500.0;

/// A colour that comes from outside, for example the system's accent.
pub fn color([red, green, blue]: [u8; 3]) -> Color32 {
    Color32::from_rgb(red, green, blue)
}

/// The fonts that ship with the program. Scripts that they lack come from the system, or are added
/// with [`Context::add_font`] after [`Theme::apply`].
pub fn fonts() -> FontDefinitions {
    const FILES: [(&str, &[u8]); 3] = [
        ("inter", include_bytes!("../../assets/fonts/inter.ttf")),
        ("arabic", include_bytes!("../../assets/fonts/arabic.ttf")),
        ("hebrew", include_bytes!("../../assets/fonts/hebrew.ttf")),
    ];
    let mut fonts = FontDefinitions::empty();
    let mut family = |suffix: &str, weight: f32| -> Vec<String> {
        FILES
            .iter()
            .map(|(name, file)| {
                let name = format!("{name}{suffix}");
                let coords = VariationCoords::new([(b"wght", weight)]);
                // Hinting these variable faces took a fifth of the time to the first picture, and on screens of
                // today it is hardly seen.
                let tweak = FontTweak { coords, hinting: Some(false), ..FontTweak::default() };
                let data = FontData::from_static(file).tweak(tweak);
                fonts.font_data.insert(name.clone(), Arc::new(data));
                name
            })
            .collect()
    };
    let regular = family("", 400.0);
    let semi_bold = family("-strong", 600.0);
    fonts.families.extend([
        (FontFamily::Proportional, regular.clone()),
        (FontFamily::Monospace, regular),
        (strong(), semi_bold),
    ]);
    fonts
}

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
        visuals.text_cursor.blink = self.motion == Motion::Full;
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

/// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let (a, b) = (relative_luminance(a), relative_luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn relative_luminance(color: Color32) -> f32 {
    let [r, g, b, _] = color.to_array().map(linear);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// `fg`, moved away from `bg` in lightness just far enough for a contrast of `ratio`, keeping its hue.
/// Unchanged when it is enough already; black or white when nothing else does.
pub fn ensure_contrast(fg: Color32, bg: Color32, ratio: f32) -> Color32 {
    if contrast(fg, bg) >= ratio {
        return fg;
    }
    let fg_is_lighter = relative_luminance(fg) > relative_luminance(bg);
    let reaches = |end: Color32| contrast(end, bg) >= ratio;
    let end = match (fg_is_lighter, reaches(Color32::WHITE), reaches(Color32::BLACK)) {
        (true, true, _) | (false, true, false) => Color32::WHITE,
        (_, false, true) | (false, true, true) => Color32::BLACK,
        (_, false, false) => {
            let white_is_better = contrast(Color32::WHITE, bg) > contrast(Color32::BLACK, bg);
            return if white_is_better { Color32::WHITE } else { Color32::BLACK };
        }
    };

    let start = Oklch::from(fg);
    let (mut too_close, mut far_enough) = (start.lightness, if end == Color32::WHITE { 1.0 } else { 0.0 });
    let mut best = end;
    for _ in 0..12 {
        let lightness = f32::midpoint(too_close, far_enough);
        let candidate = oklch(lightness, start.chroma, start.hue);
        if reaches(candidate) {
            best = candidate;
            far_enough = lightness;
        } else {
            too_close = lightness;
        }
    }
    best
}

/// A colour by perceived lightness (0 to 1), chroma (0 to about 0.3) and hue (degrees): Björn
/// Ottosson's `OKLab` in polar form, <https://bottosson.github.io/posts/oklab/>.
#[derive(Clone, Copy, Debug)]
struct Oklch {
    lightness: f32,
    chroma: f32,
    hue: f32,
}

#[expect(clippy::many_single_char_names, reason = "the names of the axes")]
impl From<Color32> for Oklch {
    fn from(color: Color32) -> Self {
        let [r, g, b, _] = color.to_array().map(linear);
        let l = (0.412_221_46 * r + 0.536_332_55 * g + 0.051_445_995 * b).cbrt();
        let m = (0.211_903_5 * r + 0.680_699_5 * g + 0.107_396_96 * b).cbrt();
        let s = (0.088_302_46 * r + 0.281_718_85 * g + 0.629_978_7 * b).cbrt();
        let a = 1.977_998_5 * l - 2.428_592_2 * m + 0.450_593_7 * s;
        let b = 0.025_904_037 * l + 0.782_771_77 * m - 0.808_675_77 * s;
        Self {
            lightness: 0.210_454_26 * l + 0.793_617_8 * m - 0.004_072_047 * s,
            chroma: a.hypot(b),
            hue: b.atan2(a).to_degrees(),
        }
    }
}

/// The nearest sRGB colour: chroma gives way when a screen cannot show it.
fn oklch(lightness: f32, chroma: f32, hue: f32) -> Color32 {
    let lightness = lightness.clamp(0.0, 1.0);
    let mut chroma = chroma;
    loop {
        let linear_rgb = oklch_to_linear(lightness, chroma, hue);
        let inside = linear_rgb.iter().all(|c| (-0.001..=1.001).contains(c));
        if inside || chroma < 0.002 {
            let [r, g, b] = linear_rgb.map(gamma);
            return Color32::from_rgb(r, g, b);
        }
        chroma *= 0.94;
    }
}

#[expect(clippy::many_single_char_names, reason = "the names of the axes")]
fn oklch_to_linear(lightness: f32, chroma: f32, hue: f32) -> [f32; 3] {
    let (sin, cos) = hue.to_radians().sin_cos();
    let (a, b) = (chroma * cos, chroma * sin);
    let l = (lightness + 0.396_337_78 * a + 0.215_803_76 * b).powi(3);
    let m = (lightness - 0.105_561_346 * a - 0.063_854_17 * b).powi(3);
    let s = (lightness - 0.089_484_18 * a - 1.291_485_5 * b).powi(3);
    [
        4.076_741_7 * l - 3.307_711_6 * m + 0.230_969_94 * s,
        -1.268_438 * l + 2.609_757_4 * m - 0.341_319_4 * s,
        -0.004_196_086_3 * l - 0.703_418_6 * m + 1.707_614_7 * s,
    ]
}

fn linear(byte: u8) -> f32 {
    let value = f32::from(byte) / 255.0;
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

fn gamma(value: f32) -> u8 {
    let value = value.clamp(0.0, 1.0);
    let value = if value <= 0.003_130_8 { value * 12.92 } else { 1.055 * value.powf(1.0 / 2.4) - 0.055 };
    (value * 255.0).round() as u8
}

/// The same colour, lighter or darker by a step of perceived lightness.
fn nudge(color: Color32, step: f32) -> Color32 {
    let Oklch { lightness, chroma, hue } = Oklch::from(color);
    oklch(lightness + step, chroma, hue)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACCENTS: [(u8, u8, u8); 11] = [
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

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
        assert!((contrast(Color32::WHITE, Color32::WHITE) - 1.0).abs() < 0.01);
        // #767676 is the lightest grey that passes 4.5 on white.
        assert!(contrast(Color32::from_gray(0x76), Color32::WHITE) >= 4.5);
        assert!(contrast(Color32::from_gray(0x77), Color32::WHITE) < 4.5);
    }

    #[test]
    fn enough_contrast_is_left_alone_and_too_little_is_corrected_no_further_than_needed() {
        let teal = Color32::from_rgb(0x0B, 0x6A, 0x83);
        assert_eq!(ensure_contrast(teal, Color32::WHITE, 4.5), teal);

        let pale = Color32::from_rgb(0xFF, 0xD4, 0x00);
        let corrected = ensure_contrast(pale, Color32::WHITE, 4.5);
        let ratio = contrast(corrected, Color32::WHITE);
        assert!((4.5..4.8).contains(&ratio), "{ratio}");
        let hue_shift = (Oklch::from(corrected).hue - Oklch::from(pale).hue).abs();
        assert!(hue_shift < 8.0, "the hue moved by {hue_shift} degrees");
    }

    #[test]
    fn what_cannot_be_reached_becomes_black_or_white() {
        let grey = Color32::from_gray(0x77);
        assert_eq!(ensure_contrast(grey, grey, 7.0), Color32::BLACK);
    }

    #[test]
    fn colours_survive_the_way_through_oklch() {
        for (r, g, b) in ACCENTS {
            let color = Color32::from_rgb(r, g, b);
            let Oklch { lightness, chroma, hue } = Oklch::from(color);
            let back = oklch(lightness, chroma, hue);
            for (before, after) in color.to_array().into_iter().zip(back.to_array()) {
                assert!(before.abs_diff(after) <= 1, "{color:?} became {back:?}");
            }
        }
    }

    #[test]
    fn right_to_left_mirrors_places() {
        let outer = Rect::from_min_max(egui::pos2(10.0, 0.0), egui::pos2(110.0, 50.0));
        let inner = Rect::from_min_max(egui::pos2(14.0, 5.0), egui::pos2(34.0, 25.0));
        assert_eq!(Direction::Ltr.place(outer, inner), inner);
        let mirrored = Direction::Rtl.place(outer, inner);
        assert_eq!(mirrored, Rect::from_min_max(egui::pos2(86.0, 5.0), egui::pos2(106.0, 25.0)));
    }

    #[test]
    fn reduced_motion_has_no_durations() {
        let theme = Theme::new(None, Mode::Light, Motion::Reduced);
        assert!(theme.duration(time::PAGE).abs() < f32::EPSILON);
        assert!(theme.egui_style().animation_time.abs() < f32::EPSILON);
    }

    #[test]
    fn nothing_moves_for_longer_than_300_ms() {
        for duration in [time::QUICK, time::PAGE] {
            assert!(duration <= Duration::from_millis(300));
        }
    }
}
