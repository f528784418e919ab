//! Instructions of a step, made from `flows.toml`, the phone's row and the labels in the phone's language.
//! Used by the window, by `guide` and by printed handouts.

use crate::content::model::{Phone, Show};
use crate::content::{Catalog, LabelText};
use crate::enroll::Route;
use crate::enroll::answers::{Profile, Proof};
use crate::enroll::computer::Family;
use crate::enroll::phone::{Confidence, Platform, Verdict};
use crate::enroll::step::{Place, Step, StepId};
use crate::locale::translator::{ENGLISH, PROBABLY};
use crate::locale::{Arg, Msg};
use crate::t;

impl LabelText {
    /// The label with the mark that a note explains, and what may stand in brackets behind it.
    pub fn shown(&self) -> String {
        let other = self.probably_for.as_ref().or(self.guess.as_ref());
        let other = other.map(|other| format!(" ({other})")).unwrap_or_default();
        format!("{}{other}", self.marked())
    }

    /// The label with its mark alone, where there is no room for brackets.
    pub(super) fn marked(&self) -> String {
        let mark = match (&self.probably_for, self.english) {
            (Some(_), _) => PROBABLY,
            (None, true) => ENGLISH,
            (None, false) => "",
        };
        format!("{}{mark}", self.text)
    }

    /// The label in a sentence.
    pub fn arg(&self) -> Arg {
        match &self.probably_for {
            Some(english) => Arg::Probably { label: self.text.clone(), english: english.clone() },
            None if self.english => Arg::English { label: self.text.clone(), guess: self.guess.clone() },
            None => label(self.text.clone()),
        }
    }

    /// The label in a sentence that is only heard: it says in words what the star says.
    pub fn spoken(&self) -> Arg {
        match &self.probably_for {
            Some(english) => {
                let (label, english) = (label(self.text.clone()), label(english.clone()));
                t!("label-probable", label = label, english = english).into()
            }
            None if self.english => t!("label-english", label = label(self.text.clone())).into(),
            None => label(self.text.clone()),
        }
    }
}

/// A label by key as an argument of a message, in the language of the screen it is read on. `browser` is the
/// language of the device where Microsoft's web pages are open. Its key where there is no such label, which the
/// content check refuses.
pub(crate) fn named(catalog: &Catalog, key: &str, phone: &str, browser: &str) -> Arg {
    let Some(row) = catalog.label_row(key) else { return label(key) };
    catalog.in_language(row, if row.in_browser { browser } else { phone }).arg()
}

/// Something to do, or to look at, within an instruction.
#[derive(Clone, Debug, PartialEq)]
pub enum Detail {
    /// Menu path.
    Path(Vec<LabelText>),
    /// A line of text.
    Text(Msg),
    /// Switches to turn on.
    Switches(Vec<LabelText>),
    /// A dialog to agree to.
    Dialog(LabelText),
}

/// One instruction.
#[derive(Clone, Debug, PartialEq)]
pub struct Instruction {
    /// What to do.
    pub say: Msg,
    /// What belongs to it.
    pub details: Vec<Detail>,
    /// Alternatives: what the person sees, and what they do then. Empty for a plain instruction.
    pub choose: Vec<(Msg, Msg)>,
    /// A hint, not a plain step.
    pub hint: bool,
}

impl Instruction {
    /// A sentence and nothing else.
    pub(crate) fn plain(say: Msg) -> Self {
        Self { say, details: Vec::new(), choose: Vec::new(), hint: false }
    }
}

/// Whose guide it is.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The phone's row.
    pub phone: &'a Phone,
    /// The language of the phone's menus, of Authenticator, and of Microsoft's pages on the phone.
    pub phone_language: &'a str,
    /// The language of Microsoft's pages on this computer.
    pub computer_language: &'a str,
    /// The route.
    pub route: Route,
    /// Side of the phone.
    pub profile: Profile,
    /// How they sign in.
    pub proof: Proof,
    /// System of this computer.
    pub computer: Option<Family>,
}

impl Reader<'_> {
    /// Whether the row's menus may be shown at all.
    pub(super) fn path_is_known(&self) -> bool {
        self.phone.evidence.confidence != Confidence::None
            && self.phone.verdict != Verdict::Generic
            && !self.phone.paths.is_empty()
    }

    pub(super) fn crumb(&self, catalog: &Catalog, en: &str) -> LabelText {
        catalog.label_of(&self.phone.label_scope, en, self.phone_language)
    }

    fn crumbs(&self, catalog: &Catalog, labels: &[String]) -> Vec<LabelText> {
        labels.iter().map(|en| self.crumb(catalog, en)).collect()
    }
}

/// Everything that is said at a step.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct StepGuide {
    /// What to do, in order.
    pub instructions: Vec<Instruction>,
    /// What to do when a menu is not found.
    pub advice: Option<Advice>,
    /// What is special about this phone.
    pub warnings: Vec<Msg>,
}

/// The generic advice beside the menus of a phone.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Advice {
    /// Its heading.
    pub title: Msg,
    /// Whether it stands open beside the instructions. Closed, it waits until somebody asks for it.
    pub open: bool,
    /// What to do, in order.
    pub instructions: Vec<Instruction>,
}

/// Puts instructions, generic advice and warnings of a step together, for the window and for text alike.
pub(crate) fn for_step(catalog: &Catalog, reader: &Reader, step: Step) -> StepGuide {
    let mut instructions = instructions(catalog, reader, step);
    if step.id != StepId::TurnOnProvider {
        return StepGuide { instructions, advice: None, warnings: Vec::new() };
    }
    let generic = fallback(catalog, reader);
    let advice = if reader.path_is_known() {
        // What is only a hint never stands without the generic advice beside it.
        let open = is_hint(reader.phone.evidence.confidence);
        Some(Advice { title: t!("do-fallback"), open, instructions: generic })
    } else {
        // Nothing is known about this phone's menus: the search is the way, not a way out.
        instructions.retain(|line| line.details.is_empty());
        instructions.extend(generic);
        None
    };
    StepGuide { instructions, advice, warnings: at_the_switch(catalog, reader.phone) }
}

/// The instructions of a step, in order. Alternatives of a group are gathered into one instruction.
fn instructions(catalog: &Catalog, reader: &Reader, step: Step) -> Vec<Instruction> {
    let mut out: Vec<Instruction> = Vec::new();
    let mut group: Option<(&str, usize)> = None;
    let browser = match step.place {
        Place::Phone => reader.phone_language,
        Place::Computer => reader.computer_language,
    };
    let fitting = catalog.instructions.iter().filter(|row| {
        row.step == step.id
            && (row.routes.is_empty() || row.routes.contains(&reader.route))
            && row.platform.is_none_or(|platform| platform == reader.phone.platform)
            && (row.profiles.is_empty() || row.profiles.contains(&reader.profile))
            && (row.proofs.is_empty() || row.proofs.contains(&reader.proof))
            && row.computer.is_none_or(|computer| Some(computer) == reader.computer)
            && row.google_play.is_none_or(|has| has == reader.phone.google_play)
    });
    for row in fitting {
        let filled = |id: &str| {
            row.labels.iter().fold(Msg::new(id.to_owned(), Vec::new()), |msg, (name, key)| {
                msg.with(name.clone(), named(catalog, key, reader.phone_language, browser))
            })
        };
        let say = filled(&row.say);
        let see = || filled(row.see.as_ref().unwrap_or(&row.say));
        match (&row.choose, group) {
            (Some(name), Some((current, index))) if name == current => {
                if let Some(open) = out.get_mut(index) {
                    open.choose.push((see(), say));
                }
                continue;
            }
            (Some(name), _) => {
                group = Some((name, out.len()));
                out.push(Instruction {
                    choose: vec![(see(), say)],
                    ..Instruction::plain(t!("do-what-you-see"))
                });
                continue;
            }
            (None, _) => group = None,
        }
        let details = match row.show {
            None => Vec::new(),
            Some(Show::Path) if !reader.path_is_known() => continue,
            Some(Show::Path) => paths(catalog, reader),
            Some(Show::Switch) if reader.phone.on.is_empty() => continue,
            Some(Show::Switch) => switches(catalog, reader),
            Some(Show::Confirm) => match &reader.phone.confirm {
                Some(dialog) => vec![Detail::Dialog(reader.crumb(catalog, dialog))],
                None => continue,
            },
            // See `for_step`.
            Some(Show::Fallback) => continue,
        };
        out.push(Instruction { say, details, choose: Vec::new(), hint: is_hint(row.confidence) });
    }
    out
}

fn paths(catalog: &Catalog, reader: &Reader) -> Vec<Detail> {
    let mut details = Vec::new();
    if is_hint(reader.phone.evidence.confidence) {
        details.push(Detail::Text(t!("path-hint-low")));
    }
    for (index, path) in reader.phone.paths.iter().enumerate() {
        if index > 0 {
            details.push(Detail::Text(t!("path-try-second")));
        }
        details.push(Detail::Path(reader.crumbs(catalog, path)));
    }
    if reader.phone.evidence.confidence == Confidence::Medium {
        details.push(Detail::Text(t!("path-hint")));
    }
    details
}

fn switches(catalog: &Catalog, reader: &Reader) -> Vec<Detail> {
    // The heading stands over the list of apps, so over the last switch only.
    let mut crumbs = reader.crumbs(catalog, &reader.phone.on);
    let Some(last) = crumbs.pop() else { return Vec::new() };
    let mut details = Vec::new();
    if !crumbs.is_empty() {
        details.push(Detail::Switches(crumbs));
    }
    if let Some(list) = &reader.phone.list {
        details.push(Detail::Text(t!("switch-under", list = reader.crumb(catalog, list).arg())));
    }
    details.push(Detail::Switches(vec![last]));
    details
}

/// What to search the settings for when a name is not found.
fn search_word(catalog: &Catalog, reader: &Reader) -> Arg {
    let lang = reader.phone_language;
    let plain = || label(reader.phone.search.as_deref().unwrap_or("passkey"));
    let word = match reader.phone.platform {
        // Makers print no word of their own that is known in more than one language (`docs/facts/labels.md` F3).
        Platform::Android => catalog.label("android.search-passkey", lang),
        // Apple's menus are found by "AutoFill" in English; in other languages its word for passkey is known.
        Platform::Ios
            if catalog.label("ios.settings", lang).is_some_and(|found| found.text == "Settings") =>
        {
            None
        }
        Platform::Ios => catalog.label("ios.word-passkey", lang),
    };
    word.filter(|found| !found.english && found.probably_for.is_none())
        .map_or_else(plain, |found| label(found.text))
}

/// The note that explains the star of English names and the mark of probable ones, where there are any.
pub(crate) fn english_note(catalog: &Catalog, reader: Option<&Reader>, lines: &[Instruction]) -> Option<Msg> {
    let details = lines.iter().flat_map(|line| &line.details);
    let mut in_menu = Marks::default();
    for detail in details {
        match detail {
            Detail::Path(crumbs) | Detail::Switches(crumbs) => {
                for crumb in crumbs {
                    in_menu.see(crumb);
                }
            }
            Detail::Dialog(crumb) => in_menu.see(crumb),
            Detail::Text(msg) => in_menu.hear(msg),
        }
    }
    if let Some(reader) = reader.filter(|_| in_menu != Marks::default()) {
        let word = || search_word(catalog, reader);
        return Some(match in_menu {
            Marks { english: true, probable: false } => t!("note-english-search", word = word()),
            Marks { english: false, .. } => {
                t!("note-and", one = t!("note-probable"), two = t!("note-search", word = word()))
            }
            Marks { english: true, probable: true } => {
                t!("note-and", one = t!("note-probable"), two = t!("note-english-search", word = word()))
            }
        });
    }
    marks_note(lines.iter().flat_map(|line| line.choose.iter().map(|(_, say)| say).chain([&line.say])))
}

/// The note for sentences alone.
pub(crate) fn marks_note<'a>(said: impl IntoIterator<Item = &'a Msg>) -> Option<Msg> {
    let mut marks = Marks::default();
    said.into_iter().for_each(|msg| marks.hear(msg));
    match marks {
        Marks { english: false, probable: false } => None,
        Marks { english: true, probable: false } => Some(t!("note-english")),
        Marks { english: false, probable: true } => Some(t!("note-probable")),
        Marks { english: true, probable: true } => {
            Some(t!("note-and", one = t!("note-probable"), two = t!("note-english")))
        }
    }
}

/// Which marks stand behind labels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Marks {
    english: bool,
    probable: bool,
}

impl Marks {
    fn see(&mut self, label: &LabelText) {
        self.english |= label.english;
        self.probable |= label.probably_for.is_some();
    }

    fn hear(&mut self, msg: &Msg) {
        self.english |= msg.names_english();
        self.probable |= msg.names_probably();
    }
}

/// The generic advice for a menu that is not found, and the only advice where nothing is known.
pub fn fallback(catalog: &Catalog, reader: &Reader) -> Vec<Instruction> {
    let word = |key: &str| {
        label(
            catalog
                .label(key, reader.phone_language)
                .map_or_else(|| String::from("passkey"), |found| found.text),
        )
    };
    let lines = match reader.phone.platform {
        Platform::Android => vec![
            t!("fallback-android-1", word = search_word(catalog, reader)),
            t!(
                "fallback-android-words",
                second = word("android.search-autofill"),
                third = word("android.search-password-manager")
            ),
            t!("fallback-android-2"),
            t!("fallback-android-3"),
            t!("fallback-android-4"),
        ],
        Platform::Ios => {
            vec![
                t!("fallback-ios-1", word = search_word(catalog, reader)),
                t!("fallback-ios-2"),
                t!("fallback-ios-3"),
                t!("fallback-ios-4"),
            ]
        }
    };
    lines.into_iter().map(Instruction::plain).collect()
}

/// What is special about this phone and helps at the step that turns the provider on.
fn at_the_switch(catalog: &Catalog, phone: &Phone) -> Vec<Msg> {
    let warnings = catalog.warnings_of(phone).filter(|warning| warning.at_switch);
    warnings.map(|warning| Msg::row("phone-warning", &warning.id)).collect()
}

/// Whether something is only a hint, by how sure the fact base is.
fn is_hint(confidence: Confidence) -> bool {
    confidence <= Confidence::Low
}

/// A label as an argument of a message.
pub(crate) fn label(text: impl Into<String>) -> Arg {
    Arg::Label(text.into())
}
