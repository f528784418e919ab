//! Letters that the shipped fonts lack, from the fonts of this computer.
//!
//! egui has a provider for that too (`egui_system_font_provider`). Ours asks for two things more: the forms
//! of Chinese, Japanese and Korean letters go by the language of the window instead of that of the
//! computer, and headings get a bold face.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use egui::FontFamily;
use egui::epaint::text::{
    FallbackRequest, FontData, FontInsert, FontPriority, FontProvider, FontTweak, InsertFontFamily,
    VariationCoords,
};
use fontique::{
    Attributes, Blob, Collection, CollectionOptions, FallbackKey, FontInfo, FontStyle, FontWeight, FontWidth,
    GenericFamily, Language as Tag, Query, QueryFamily, QueryFont, QueryStatus, Script, SourceCache,
    SourceCacheOptions, SourceId, SourceInfo, SourceKind,
};
use unicode_script::UnicodeScript as _;

use super::starter_fonts::StarterFonts;
use super::theme;
use crate::locale::{Language, Translator};

/// The thread that looks for fonts.
pub(super) const THREAD: &str = "fonts";

/// How long a letter waits for the look to end. Where folders lie on a network, it can take long.
const PATIENCE: Duration = Duration::from_secs(10);

/// Every font of this computer. Finding them takes a moment, so that it is done once, on a thread.
static FONTS: Mutex<Found> = Mutex::new(Found::NotLooked);
static LOOKED: Condvar = Condvar::new();

enum Found {
    NotLooked,
    Looking,
    Fonts(Box<Fonts>),
    /// The shipped ones have to do.
    Nothing,
}

struct Fonts {
    collection: Collection,
    sources: SourceCache,
}

/// Languages whose forms of a Han letter are tried when those of the window's language lack it. Simplified
/// Chinese is named by Singapore: fontique takes `zh-CN` for "whatever comes first".
const HAN: [&str; 4] = ["zh-SG", "ja", "ko", "zh-TW"];

/// The fonts of this computer, for a window in one language.
#[derive(Clone, Debug)]
pub struct SystemFonts {
    language: &'static str,
}

impl SystemFonts {
    /// Looks for the fonts of this computer in the background, if the name of the language needs one. It takes
    /// as long as opening a window, so that both are done at once. The first page needs none.
    pub(crate) fn warm_up(words: &Translator, first_page: bool) {
        let starts_without = first_page && StarterFonts::of(words.language()).is_some();
        if !starts_without && !ship(&words.bare(&words.language().endonym())) {
            look();
        }
    }

    /// Fonts for a window in this language. They are looked for in the background, if nobody has looked yet.
    pub fn new(language: Language) -> Self {
        look();
        Self::unlooked(language)
    }

    fn unlooked(language: Language) -> Self {
        Self { language: if language.tag() == "zh-Hans" { HAN[0] } else { language.tag() } }
    }

    /// Draws the first page of a language with the letters that ship for it alone, if there are any; `false` where
    /// there are none. The fonts of the computer are not looked for until a letter is missing or [`Self::prepare`]
    /// is called.
    pub fn install_for_first_page(language: Language, ctx: &egui::Context) -> bool {
        let Some(starter) = StarterFonts::of(language) else { return false };
        ctx.set_font_providers(starter.before(vec![Arc::new(Self::unlooked(language))]));
        true
    }

    /// Looks for the fonts of this computer in the background, once, because they are about to be needed.
    pub fn prepare() {
        static ONCE: std::sync::Once = std::sync::Once::new();
        ONCE.call_once(look);
    }

    /// Makes this the only source of fonts besides the shipped ones.
    pub fn install(self, ctx: &egui::Context) {
        ctx.set_font_providers(vec![Arc::new(self)]);
    }
}

/// Fills [`FONTS`] on a thread, and returns at once.
fn look() {
    let mut found = found();
    if !matches!(*found, Found::NotLooked) {
        return;
    }
    *found = Found::Looking;
    drop(found);
    let looking = std::thread::Builder::new().name(THREAD.into()).spawn(|| {
        let system_fonts = super::system::has_fonts();
        let collection = Collection::new(CollectionOptions { shared: false, system_fonts });
        let sources = SourceCache::new(SourceCacheOptions::default());
        end_look(Found::Fonts(Box::new(Fonts { collection, sources })));
    });
    if let Err(why) = looking {
        log::warn!("no thread to look for fonts: {why}");
        end_look(Found::Nothing);
    }
}

/// Ends the look without fonts: fontconfig finds files that it does not take, and what builds on it takes that
/// for impossible.
pub(super) fn give_up() {
    end_look(Found::Nothing);
}

fn end_look(with: Found) {
    *found() = with;
    LOOKED.notify_all();
}

fn found() -> MutexGuard<'static, Found> {
    FONTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether the fonts that ship with the program have all of these letters.
fn ship(letters: &str) -> bool {
    let fonts: Vec<(FontInfo, &[u8])> = theme::SHIPPED_FONTS
        .into_iter()
        .filter_map(|(_, file)| {
            let source = SourceInfo::new(SourceId::new(), SourceKind::Memory(Blob::new(Arc::new(file))));
            Some((FontInfo::from_source(source, 0)?, file))
        })
        .collect();
    let maps: Vec<_> = fonts.iter().filter_map(|(font, file)| font.charmap_index().charmap(file)).collect();
    let has = |letter: char| maps.iter().any(|map| map.map(letter).is_some_and(|glyph| glyph != 0));
    letters.chars().all(has)
}

impl FontProvider for SystemFonts {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        let letter = request.cluster.chars().next()?;
        let weight =
            if *request.family == theme::strong() { FontWeight::SEMI_BOLD } else { FontWeight::NORMAL };
        let (mut fonts, _) = LOOKED
            .wait_timeout_while(found(), PATIENCE, |found| matches!(found, Found::Looking))
            .unwrap_or_else(PoisonError::into_inner);
        let Found::Fonts(fonts) = &mut *fonts else { return None };
        let Fonts { collection, sources } = &mut **fonts;
        let mut query = collection.query(sources);
        query.set_attributes(Attributes::new(FontWidth::NORMAL, FontStyle::Normal, weight));

        let script = letter.script();
        let found = match Script::parse(script.short_name()) {
            Ok(script) if is_of_a_language(letter) => {
                query.set_families([QueryFamily::Generic(GenericFamily::SansSerif)]);
                let others = if script == Script::from_bytes(*b"Hani") { &HAN[..] } else { &[] };
                std::iter::once(self.language).chain(others.iter().copied()).find_map(|language| {
                    query.set_fallbacks(FallbackKey::new(script, Tag::parse(language).ok().as_ref()));
                    first_with(&mut query, letter)
                })
            }
            // Signs belong to no script, so nothing is known about who has them.
            _ => {
                query.set_families(
                    [GenericFamily::SansSerif, GenericFamily::SystemUi, GenericFamily::Math]
                        .map(QueryFamily::Generic),
                );
                first_with(&mut query, letter)
            }
        }?;
        drop(query);
        let name = collection.family_name(found.family.0).unwrap_or_default();
        let name = format!("system:{name}:{}:{}:{}", found.family.1, found.index, weight.value());
        log::debug!("{name} for U+{:04X}", u32::from(letter));
        Some(insert(name, &found, request.family))
    }
}

/// Punctuation and signs are used with many languages, and marks with the letter before them.
fn is_of_a_language(letter: char) -> bool {
    use unicode_script::Script::{Common, Inherited, Unknown};
    !matches!(letter.script(), Common | Inherited | Unknown)
}

fn first_with(query: &mut Query<'_>, letter: char) -> Option<QueryFont> {
    let mut found = None;
    query.matches_with(|font| {
        let has = font.charmap().and_then(|letters| letters.map(letter)).is_some_and(|glyph| glyph != 0);
        if has {
            found = Some(font.clone());
            QueryStatus::Stop
        } else {
            QueryStatus::Continue
        }
    });
    found
}

fn insert(name: String, font: &QueryFont, family: &FontFamily) -> FontInsert {
    let settings = font.synthesis.variation_settings().iter();
    let coords =
        VariationCoords::new(settings.map(|(tag, value)| (u32::from_be_bytes(tag.to_be_bytes()), *value)));
    let (blob, _) = font.blob.clone().into_raw_parts();
    let tweak = FontTweak { coords, hinting: Some(false), ..FontTweak::default() };
    FontInsert {
        name,
        data: FontData::from_blob(blob, font.index).tweak(tweak),
        families: vec![InsertFontFamily { family: family.clone(), priority: FontPriority::Lowest }],
    }
}

#[cfg(test)]
mod tests {
    use super::ship;

    #[test]
    fn letters_of_other_scripts_do_not_ship() {
        for name in ["Português (Brasil)", "Türkçe", "العربية", "עברית"] {
            assert!(ship(name), "{name}");
        }
        for name in ["日本語", "한국어", "हिन्दी", "English 中"] {
            assert!(!ship(name), "{name}");
        }
    }
}
