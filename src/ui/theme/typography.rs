//! The type scale, and the fonts that ship with the program.

use std::sync::{Arc, LazyLock};

use egui::epaint::text::{FontTweak, VariationCoords};
use egui::{FontData, FontDefinitions, FontFamily, FontId};

/// The type scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
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
    pub const ALL: [Self; 7] =
        [Self::Title, Self::Heading, Self::Body, Self::BodyStrong, Self::Small, Self::Button, Self::Code];

    /// Font size in points.
    pub fn size(self) -> f32 {
        match self {
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
            Self::Title => 36.0,
            Self::Heading => 26.0,
            Self::Body | Self::BodyStrong | Self::Code => 24.0,
            Self::Small | Self::Button => 20.0,
        }
    }

    /// Extra space between letters, in points: large type is set a little tighter.
    pub fn letter_spacing(self) -> f32 {
        match self {
            Self::Title => -0.4,
            Self::Heading => -0.1,
            _ => 0.0,
        }
    }

    /// The font family.
    pub fn family(self) -> FontFamily {
        match self {
            Self::Title | Self::Heading | Self::BodyStrong | Self::Button => strong(),
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

/// The fonts that ship with the program, by name.
pub(crate) const SHIPPED_FONTS: [(&str, &[u8]); 3] = [
    ("inter", include_bytes!("../../../assets/fonts/inter.ttf")),
    ("arabic", include_bytes!("../../../assets/fonts/arabic.ttf")),
    ("hebrew", include_bytes!("../../../assets/fonts/hebrew.ttf")),
];

/// The fonts that ship with the program, in the weights of the type scale. Scripts that they lack come from the
/// system, or are added with [`egui::Context::add_font`] after [`Theme::apply`](super::Theme::apply).
pub fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let mut family = |suffix: &str, weight: f32| -> Vec<String> {
        SHIPPED_FONTS
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
