//! What is said about an error, and the search for the error that somebody describes.

use super::instructions::named;
use super::search::{Row, Search};
use crate::content::Catalog;
use crate::content::model::ErrorRow;
use crate::enroll::Owner;
use crate::enroll::progress::Seconds;
use crate::locale::{Arg, Msg, Translator};
use crate::t;

/// The numbered parts `do-1`, `do-2`, … that an error has.
pub(crate) fn error_steps<'a>(words: &'a Translator, error: &'a str) -> impl Iterator<Item = String> + 'a {
    (1..10).map(|n| format!("do-{n}")).take_while(move |part| words.has(&format!("error-{error}-{part}")))
}

/// What a text for the helpdesk or IT can say about the person's situation. Nothing in it names a person.
#[derive(Clone, Debug, Default)]
pub(crate) struct Situation {
    /// Name of the phone's row.
    pub(crate) phone: Option<String>,
    /// The page or step.
    pub(crate) place: Option<Msg>,
    /// How they sign in today.
    pub(crate) sign_in: Option<Msg>,
    /// When they looked for help.
    pub(crate) time: Option<Seconds>,
}

impl Situation {
    fn lines(&self) -> Vec<Msg> {
        let phone = self.phone.as_ref().map(|phone| t!("message-phone", phone = phone.clone()));
        let place = self.place.as_ref().map(|place| t!("request-place", place = Arg::Msg(place.clone())));
        let way = self.sign_in.as_ref().map(|way| t!("request-sign-in", way = Arg::Msg(way.clone())));
        let time = self.time.map(|time| t!("request-time", time = utc(time)));
        [phone, place, way, time].into_iter().flatten().collect()
    }
}

/// The lines of the text for the helpdesk or IT about an error: what the person wants, what is on the screen, the
/// situation, and a part for IT that is not in the person's voice. `phone` is the language of the phone.
pub(crate) fn error_handover(
    catalog: &Catalog,
    words: &Translator,
    phone: &str,
    error: &ErrorRow,
    situation: &Situation,
) -> Vec<Msg> {
    let part = |part: &str| error_message(catalog, words, phone, &error.id, part);
    // Only words that were on a screen stand as such.
    let on_screen = error.title.iter().chain(&error.quotes).find(|text| !text.contains('<'));
    let mut lines = vec![Msg::row("request", error.owner)];
    lines.push(if let Some(text) = on_screen {
        t!("request-screen", quote = Arg::Label(text.clone()))
    } else {
        t!("request-about", title = Arg::Msg(part("title")))
    });
    lines.extend(situation.lines());
    lines.push(t!("request-it"));
    lines.push(part("it"));
    lines.push(t!("message-end", reason = error.id.clone(), version = env!("CARGO_PKG_VERSION")));
    lines
}

/// The same about a number that no row knows, with the address at which Microsoft says what it means.
pub(crate) fn unknown_handover(number: u32, address: &str, situation: &Situation) -> Vec<Msg> {
    let mut lines =
        vec![Msg::row("request", Owner::Admin), t!("request-number", number = Arg::Code(number.to_string()))];
    lines.extend(situation.lines());
    lines.push(t!("request-it"));
    lines.push(t!("request-unknown", address = Arg::Code(address.to_owned())));
    lines.push(t!("message-end", reason = format!("AADSTS{number}"), version = env!("CARGO_PKG_VERSION")));
    lines
}

/// A time as everybody who reads logs writes it: `2026-11-29 07:05 UTC`.
fn utc(time: Seconds) -> String {
    let second = time % 86_400;
    format!("{} {:02}:{:02} UTC", date(time), second / 3_600, second / 60 % 60)
}

/// The day of a time, in the order that no language mistakes: `2026-11-29`.
pub(crate) fn date(time: Seconds) -> String {
    let day = time / 86_400;
    // Days are counted from March, so that a leap day is the last of its year.
    let day = day + 719_468;
    let (era, day) = (day / 146_097, day % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let date = day - (153 * month + 2) / 5 + 1;
    let (year, month) =
        (era * 400 + year + u64::from(month > 9), if month > 9 { month - 9 } else { month + 3 });
    format!("{year}-{month:02}-{date:02}")
}

/// A sentence of an error, with every label that it may name. `phone` is the language of the phone.
pub(crate) fn error_message(
    catalog: &Catalog,
    words: &Translator,
    phone: &str,
    error: &str,
    part: &str,
) -> Msg {
    let mut msg = Msg::row("error", format!("{error}-{part}"));
    for placeable in words.placeables(&msg.id) {
        let Some(label) = catalog.label_of_placeable(&placeable) else { continue };
        let name = named(catalog, &label.key, phone, words.language().tag());
        // What is sent to IT stands alone, without the note that explains the star.
        let name = match name {
            Arg::English { label, .. } if part == "it" => Arg::Label(label),
            Arg::Probably { english, .. } if part == "it" => Arg::Label(english),
            other => other,
        };
        msg = msg.with(placeable, name);
    }
    msg
}

/// The error search: what is on screens, phrases, and what the program says in the language of the window.
pub fn index(catalog: &Catalog, words: &Translator) -> Search {
    let lang = words.language().tag();
    let rows = catalog.errors.iter().map(|error| Row {
        id: error.id.clone(),
        screen: error.title.iter().chain(&error.quotes).cloned().collect(),
        keywords: error.keywords.clone(),
        codes: error.codes.clone(),
        said: ["title", "meaning"]
            .map(|part| words.bare(&error_message(catalog, words, lang, &error.id, part)))
            .to_vec(),
    });
    let mut languages = catalog.phrases.clone();
    // A pseudo-language is a language in disguise.
    let base = lang.split('-').next().unwrap_or(lang);
    languages.sort_by_key(|phrases| (phrases.tag != lang, phrases.tag != base));
    Search::new(rows.collect(), languages)
}

#[cfg(test)]
mod tests {
    use super::utc;

    #[test]
    fn times_are_written_as_logs_write_them() {
        for (time, written) in [
            (0, "1970-01-01 00:00 UTC"),
            (951_782_399, "2000-02-28 23:59 UTC"),
            (951_782_400, "2000-02-29 00:00 UTC"),
            (1_764_399_900, "2025-11-29 07:05 UTC"),
            (4_107_542_399, "2100-02-28 23:59 UTC"),
            (4_107_542_400, "2100-03-01 00:00 UTC"),
        ] {
            assert_eq!(utc(time), written);
        }
    }
}
