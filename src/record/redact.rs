//! Takes everything personal out of a text before it is written anywhere.
//!
//! The program does not put such things into its messages in the first place. This is the second
//! fence, for messages of the system, of libraries and of panics. It would rather hide too much.

use std::path::Path;
use std::sync::OnceLock;

use crate::outside::text::is_unseen;

/// What stands where something was hidden.
const HIDDEN: &str = "[hidden]";

/// Temporary Access Passes have 8 to 48 characters (source 10 of the facts); longer ones are some other
/// secret.
const SHORTEST_CODE: usize = 8;

/// Folders whose next part is the name of a person.
const HOMES: [&str; 3] = ["home", "users", "profiles"];

/// What of this very computer is personal: its places first, then names.
#[derive(Debug, Default)]
struct Known {
    /// Folders with what stands for them, the longest first.
    places: Vec<(String, &'static str)>,
    /// Names that are hidden wherever they stand alone.
    names: Vec<String>,
}

static KNOWN: OnceLock<Known> = OnceLock::new();

/// Says what is personal on this computer, once: homes are not all below `/home`, and a name is not always the last
/// part of one. `state` is where this program keeps its files.
pub fn know(home: Option<&Path>, state: Option<&Path>) {
    let names = ["USER", "LOGNAME", "USERNAME"].iter().filter_map(|name| std::env::var(name).ok());
    let _ = KNOWN.set(Known::new(home, state, names));
}

impl Known {
    /// Names this short, and those of accounts without a person, also stand for something else.
    const SHORTEST_NAME: usize = 3;
    const NOBODY: [&str; 6] = ["root", "user", "admin", "administrator", "nobody", "home"];

    fn new(home: Option<&Path>, state: Option<&Path>, names: impl Iterator<Item = String>) -> Self {
        let folder = |path: Option<&Path>| {
            let path = path?.to_str()?.trim_end_matches(['/', '\\']);
            // A root folder is no place to hide anything behind.
            (path.len() > 1).then(|| path.to_owned())
        };
        let mut places: Vec<(String, &'static str)> = Vec::new();
        places.extend(folder(state).map(|path| (path, "[state]")));
        places.extend(folder(home).map(|path| (path, "~")));
        places.sort_by_key(|(path, _)| std::cmp::Reverse(path.len()));
        let last = home.and_then(|home| home.file_name()).map(|name| name.to_string_lossy().into_owned());
        let is_person = |name: &String| {
            name.chars().count() >= Self::SHORTEST_NAME
                && !Self::NOBODY.iter().any(|nobody| name.eq_ignore_ascii_case(nobody))
        };
        Self { places, names: names.chain(last).filter(is_person).collect() }
    }

    fn hide(&self, mut text: String) -> String {
        for (path, sign) in &self.places {
            text = text.replace(path.as_str(), sign);
            // As `Debug` writes it on Windows.
            text = text.replace(&path.replace('\\', "\\\\"), sign);
        }
        for name in &self.names {
            text = without_word(&text, name);
        }
        text
    }
}

/// The text with a name hidden wherever no letter or digit stands beside it.
fn without_word(text: &str, name: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(name) {
        let (before, after) = (&rest[..at], &rest[at + name.len()..]);
        let joins = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
        let left = before.chars().next_back().or_else(|| out.chars().next_back());
        out.push_str(before);
        out.push_str(if joins(left) || joins(after.chars().next()) { name } else { HIDDEN });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The text on one line, without anything that looks like a sign-in name or an e-mail address, a
/// GUID, a one-time code or another secret, the query of an address, or the name of a home folder.
pub fn redact(text: &str) -> String {
    let one_line: String = text.chars().map(|char| if is_unseen(char) { ' ' } else { char }).collect();
    let one_line = match KNOWN.get() {
        Some(known) => known.hide(one_line),
        None => one_line,
    };
    let one_line = hide_spaced_homes(one_line);
    let mut clean = String::with_capacity(one_line.len());
    let mut rest = one_line.as_str();
    while let Some(first) = rest.chars().next() {
        let is_space = first.is_whitespace();
        let end = rest.find(|char: char| char.is_whitespace() != is_space).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        if is_space {
            clean.push_str(run);
        } else {
            redact_word(run, &mut clean);
        }
        rest = after;
    }
    clean
}

/// Hides the names of Windows home folders, which often are a first and a last name with a space
/// between them, so that going word by word would miss the second half.
fn hide_spaced_homes(text: String) -> String {
    const HOME: &str = "\\users\\";
    const LONGEST_NAME: usize = 64;
    let Some(found) = text.to_ascii_lowercase().find(HOME) else {
        return text;
    };
    let (before, rest) = text.split_at(found + HOME.len());
    let rest = rest.trim_start_matches('\\');
    let name_end = rest
        .find(|char: char| "\\/:*?\"<>|".contains(char))
        .filter(|&end| end <= LONGEST_NAME && rest[end..].starts_with('\\'));
    match name_end {
        Some(end) => format!("{before}{HIDDEN}{}", hide_spaced_homes(rest[end..].to_owned())),
        None => format!("{before}{}", hide_spaced_homes(rest.to_owned())),
    }
}

/// Hides parts of one word, which has no white space in it.
fn redact_word(word: &str, clean: &mut String) {
    if word.contains("://") {
        redact_address(word, clean);
        return;
    }
    // Quotes, brackets and the like stand around things, never inside of them.
    let is_around = |char: char| "\"'`()[]{}<>,;|".contains(char);
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        if is_around(first) {
            clean.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let end = rest.find(is_around).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        redact_piece(piece, clean);
        rest = after;
    }
}

/// Keeps scheme, host and path of an address and the names of its parameters.
fn redact_address(word: &str, clean: &mut String) {
    let (before_query, query) =
        word.split_once(['?', '#']).map_or((word, None), |(before, query)| (before, Some(query)));
    let (scheme, place) = before_query.split_once("://").unwrap_or(("", before_query));
    redact_piece(scheme, clean);
    clean.push_str("://");
    let mut parts = place.split('/');
    let authority = parts.next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    if host.len() < authority.len() {
        clean.push_str(HIDDEN);
        clean.push('@');
    }
    clean.push_str(host);
    let path: Vec<&str> = parts.collect();
    if !path.is_empty() {
        clean.push('/');
        redact_piece(&path.join("/"), clean);
    }
    let Some(query) = query else { return };
    clean.push('?');
    for (index, parameter) in query.split('&').enumerate() {
        if index > 0 {
            clean.push('&');
        }
        match parameter.split_once('=') {
            Some((name, _)) => {
                redact_piece(name, clean);
                clean.push('=');
                clean.push_str(HIDDEN);
            }
            None => clean.push_str(HIDDEN),
        }
    }
}

/// Hides parts of a piece that has neither white space nor brackets in it.
fn redact_piece(piece: &str, clean: &mut String) {
    if is_account(piece) {
        clean.push_str(HIDDEN);
        return;
    }
    // `=` and `:` stand between a name and its value, slashes between the parts of a path.
    let is_joint = |char: char| matches!(char, '=' | ':' | '/' | '\\');
    let mut rest = piece;
    let mut person_follows = false;
    loop {
        let end = rest.find(is_joint).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        if (person_follows && !part.is_empty()) || is_guid(part) || is_code(part) {
            clean.push_str(HIDDEN);
        } else {
            clean.push_str(part);
        }
        let Some(joint) = after.chars().next() else {
            return;
        };
        clean.push(joint);
        person_follows = matches!(joint, '/' | '\\')
            && (HOMES.iter().any(|home| part.eq_ignore_ascii_case(home))
                // Two slashes, as in an escaped Windows path: still the same folder.
                || (part.is_empty() && person_follows));
        rest = &after[joint.len_utf8()..];
    }
}

/// Something before an `@` and something after it, also when percent-encoded.
fn is_account(piece: &str) -> bool {
    let lower = piece.to_ascii_lowercase().replace("%40", "@");
    lower.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty())
}

/// 32 hexadecimal digits with or without the usual hyphens; signs around them do not count.
fn is_guid(part: &str) -> bool {
    let core = part.trim_matches(|char: char| !char.is_ascii_alphanumeric());
    let digits = core.bytes().filter(u8::is_ascii_hexdigit).count();
    let others = core.bytes().filter(|byte| !byte.is_ascii_hexdigit()).count();
    digits == 32 && (others == 0 || (others == 4 && core.matches('-').count() == 4))
}

/// Looks like a one-time code or another secret: long enough, letters and digits in one run, and
/// either capitals or signs among them, or letters and digits taking turns more often than in a name.
/// Error codes of Microsoft Entra and of Windows are no secret and are worth reading.
fn is_code(part: &str) -> bool {
    part.split(['.', '-', '_']).any(|run| is_secret_run(run.trim_end_matches(['!', '?', '…'])))
}

fn is_secret_run(run: &str) -> bool {
    let is_entra_code =
        run.strip_prefix("AADSTS").is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    let is_windows_code = run
        .strip_prefix("0x")
        .is_some_and(|number| number.len() <= 8 && number.bytes().all(|byte| byte.is_ascii_hexdigit()));
    if run.chars().count() < SHORTEST_CODE || is_entra_code || is_windows_code {
        return false;
    }
    let letters = run.chars().filter(|char| char.is_alphabetic()).count();
    let digits = run.chars().filter(char::is_ascii_digit).count();
    let capitals = run.chars().filter(|char| char.is_uppercase()).count();
    let signs = run.chars().any(|char| !char.is_alphanumeric());
    let turns = run
        .chars()
        .zip(run.chars().skip(1))
        .filter(|(one, next)| one.is_ascii_digit() != next.is_ascii_digit())
        .count();
    if letters == 0 {
        return false;
    }
    (digits > 0 && (capitals > 0 || signs || turns >= 3)) || (signs && capitals > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_home_is_hidden_wherever_it_lies_and_a_name_wherever_it_stands() {
        for home in ["/srv/staff/ada", "/u/ada", "/nfs/homes/ada", "/data/people/ada", "/mnt/c/Benutzer/ada"]
        {
            let state = format!("{home}/.local/state/passkey-companion");
            let known = Known::new(Some(Path::new(home)), Some(Path::new(&state)), std::iter::empty());
            let said = known.hide(format!("{state}/state.json may not be written, {home}/.config neither"));
            assert_eq!(said, "[state]/state.json may not be written, ~/.config neither");
            assert_eq!(
                known.hide("ada, \"ada\", ada@host, adapter".into()),
                "[hidden], \"[hidden]\", [hidden]@host, adapter"
            );
        }
    }

    #[test]
    fn a_state_elsewhere_is_hidden_and_an_account_without_a_person_hides_nothing() {
        let known = Known::new(
            Some(Path::new("/root")),
            Some(Path::new("/data/people/lovelace/pc")),
            ["root".to_owned(), "al".to_owned(), "lovelace".to_owned()].into_iter(),
        );
        assert_eq!(
            known.hide("/data/people/lovelace/pc/log, /people/lovelace".into()),
            "[state]/log, /people/[hidden]"
        );
        assert_eq!(known.hide("webpki-roots and root of al".into()), "webpki-roots and root of al");
    }
}
