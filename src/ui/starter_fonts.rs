//! Faces of some kilobytes with the letters of the first page, for languages whose letters do not ship.
//!
//! Finding and reading the fonts of the computer takes longer than opening the window. The first page is drawn without
//! them; they come with the first thing that somebody does, which brings another page anyway, so that nothing jumps.
//! `assets/fonts/starters.py` makes the faces.

use std::sync::Arc;

use egui::epaint::text::{
    FallbackRequest, FontData, FontInsert, FontPriority, FontProvider, FontTweak, InsertFontFamily,
};

use super::theme;
use crate::locale::Language;

/// Letters, and a face that has them in each of the two weights of the type scale.
#[derive(Clone, Copy, Debug)]
pub struct StarterFonts {
    tag: &'static str,
    letters: &'static str,
    regular: &'static [u8],
    strong: &'static [u8],
}

macro_rules! starter {
    ($tag:literal, $end:literal) => {
        StarterFonts {
            tag: $tag,
            letters: include_str!(concat!("../../assets/fonts/start-", $tag, ".txt")),
            regular: include_bytes!(concat!("../../assets/fonts/start-", $tag, ".", $end)),
            strong: include_bytes!(concat!("../../assets/fonts/start-", $tag, "-strong.", $end)),
        }
    };
}

const STARTERS: [StarterFonts; 4] =
    [starter!("ja", "otf"), starter!("ko", "otf"), starter!("zh-Hans", "otf"), starter!("hi", "ttf")];

impl StarterFonts {
    /// Those of a language; `None` where its letters ship.
    pub fn of(language: Language) -> Option<Self> {
        STARTERS.into_iter().find(|starter| starter.tag == language.tag())
    }

    /// Asks these first, and whoever comes behind for what they lack.
    pub fn before(self, others: Vec<Arc<dyn FontProvider>>) -> Vec<Arc<dyn FontProvider>> {
        std::iter::once(Arc::new(self) as Arc<dyn FontProvider>).chain(others).collect()
    }
}

impl FontProvider for StarterFonts {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        if !request.cluster.chars().all(|letter| self.letters.contains(letter)) {
            return None;
        }
        let (face, weight) = if *request.family == theme::strong() {
            (self.strong, "strong")
        } else {
            (self.regular, "regular")
        };
        Some(FontInsert {
            name: format!("start:{}:{weight}", self.tag),
            data: FontData::from_static(face)
                .tweak(FontTweak { hinting: Some(false), ..FontTweak::default() }),
            families: vec![InsertFontFamily {
                family: request.family.clone(),
                priority: FontPriority::Lowest,
            }],
        })
    }
}
