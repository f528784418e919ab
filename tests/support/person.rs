//! Driving a journey in tests: a person who reads what is on the page and does what can be done there.
//!
//! Everything goes through what a view offers: a control that is not on the page, or is switched off,
//! cannot be used. That way a test reads like a person's afternoon, and fails when a person would be stuck.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};

use passkey_companion::content::Catalog;
use passkey_companion::content::LabelText;
use passkey_companion::enroll::Route;
use passkey_companion::enroll::answers::{Profile, Proof};
use passkey_companion::enroll::progress::{Page, Position, Progress, Seconds};
use passkey_companion::handout::{Detail, Instruction};
use passkey_companion::journey::addresses::address_book;
use passkey_companion::journey::answers::{SignIn, Version};
use passkey_companion::journey::view::{Block, Button};
use passkey_companion::journey::{Action, Answers, Effect, Event, Saved, Session, View, questions};
use passkey_companion::locale::{Arg, Language, Msg, Translator};
use passkey_companion::policy::Settings;
use passkey_companion::signin::AddressBook;

/// The clock of all tests: 2026-11-23 12:00 UTC.
pub const NOON: Seconds = 1_795_435_200;

/// A computer that can take part in the QR route, whatever the tests run on.
pub const GOOD_COMPUTER: [&str; 3] =
    ["fact.remote-session=no", "fact.bluetooth=on", "fact.os=windows-11-24h2"];

static CATALOG: LazyLock<Arc<Catalog>> = LazyLock::new(|| Arc::new(Catalog::embedded().unwrap()));
static WORDS: LazyLock<Arc<Translator>> = LazyLock::new(|| Arc::new(Translator::load(Language::english())));
static ADDRESSES: LazyLock<Arc<AddressBook>> = LazyLock::new(|| Arc::new(address_book(&CATALOG).unwrap()));

/// The embedded facts.
pub fn catalog() -> Arc<Catalog> {
    CATALOG.clone()
}

/// English.
pub fn words() -> Arc<Translator> {
    WORDS.clone()
}

/// Every outgoing address.
pub fn addresses() -> Arc<AddressBook> {
    ADDRESSES.clone()
}

/// What a message says in English, as it stands on a control.
pub fn say(id: &str) -> String {
    WORDS.bare(&Msg::new(id.to_owned(), Vec::new()))
}

/// A fresh journey under these settings, each written as for `--simulate`.
pub fn session<S: AsRef<str>>(settings: &[S]) -> Session {
    let mut pretended = Settings::default();
    for setting in settings {
        pretended.simulate(setting.as_ref()).unwrap();
    }
    // What is pretended shows as a note on every page; these tests are about the pages.
    pretended.pretended.clear();
    Session::new(catalog(), words(), addresses(), pretended)
}

/// What somebody has answered who has this phone and this proof.
pub fn answers(phone: &str, os: Option<u16>, profile: Profile, proof: Proof) -> Answers {
    let row = CATALOG.phones.iter().find(|row| row.id == phone).unwrap_or_else(|| panic!("no phone {phone}"));
    let version = os.map_or_else(|| Version::Row(row.id.clone()), Version::Number);
    let mut answers = Answers {
        platform: Some(row.platform),
        maker: Some(row.maker.clone()),
        version: Some(version),
        profile: Some(profile),
        sign_in: Some(SignIn::With(proof)),
        ..Answers::default()
    };
    answers.version = questions::offered(&CATALOG, &answers);
    answers
}

/// One way through the program, to be tried from end to end.
#[derive(Clone, Debug)]
pub struct Way {
    /// For messages of tests.
    pub name: &'static str,
    /// `KEY=VALUE` for `--simulate`.
    pub settings: Vec<&'static str>,
    /// The answers.
    pub answers: Answers,
}

impl Way {
    /// A person on that way, at its plan page.
    pub fn person(&self) -> Person {
        Person::who_answered(self.answers.clone(), &self.settings)
    }
}

/// Every route, on an iPhone and on an Android phone whose two sides both need a passkey.
pub fn ways() -> Vec<Way> {
    let mut ways = Vec::new();
    for (names, phone, profile) in [
        (
            ["iPhone, app", "iPhone, phone browser", "iPhone, hand-off", "iPhone, QR"],
            "ios.18",
            Profile::Personal,
        ),
        (
            ["Android, app", "Android, phone browser", "Android, hand-off", "Android, QR"],
            "samsung.oneui7",
            Profile::Both,
        ),
    ] {
        for (name, route) in names.into_iter().zip(Route::ALL) {
            let mut settings = GOOD_COMPUTER.to_vec();
            if *route == Route::Qr {
                settings.push("Attestation=off");
            }
            let answers =
                Answers { preferred_route: Some(*route), ..answers(phone, None, profile, Proof::App) };
            ways.push(Way { name, settings, answers });
        }
    }
    ways
}

/// Every place of each of these ways, with somebody who has come there and a name for messages of tests.
pub fn everywhere(ways: impl IntoIterator<Item = Way>) -> impl Iterator<Item = (String, Person)> {
    ways.into_iter().flat_map(|way| {
        let all = way.person().session.positions();
        all.into_iter().map(move |place| {
            let mut person = way.person();
            person.does(Action::GoTo(Position::page(Page::Welcome)));
            person.goes_to(place);
            (format!("{}: {place:?}", way.name), person)
        })
    })
}

/// What kind of control something on a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A button, wherever it stands.
    Button,
    /// The one main control of the page.
    Primary,
    /// An answer.
    Choice,
    /// A line to tick or to clear.
    Tick,
    /// A part that opens and closes.
    Fold,
    /// A part of the journey in the rail.
    Rail,
    /// An answer of before, which can be changed.
    Chip,
    /// Closes a remark about the program.
    Note,
}

/// Something a person can do on a page.
#[derive(Clone, Debug)]
pub struct Control {
    /// What it is.
    pub kind: Kind,
    /// What it says.
    pub label: String,
    /// What it does.
    pub action: Action,
    /// Whether it can be used.
    pub enabled: bool,
    /// Whether it is the current answer, ticked, or open.
    pub on: bool,
}

/// Everything on a page: what it says and what can be done.
#[derive(Debug, Default)]
pub struct Seen {
    /// Every sentence.
    pub msgs: Vec<Msg>,
    /// Text that was put together already, such as messages to hand over.
    pub texts: Vec<String>,
    /// Menu labels of paths, switches and dialogs.
    pub crumbs: Vec<LabelText>,
    /// Every address, shown or behind a QR code.
    pub addresses: Vec<String>,
    /// Clocks: when they end and how long they are.
    pub clocks: Vec<(Seconds, Seconds)>,
    /// Every control, also those that are switched off.
    pub controls: Vec<Control>,
    /// What is typed in the search field, if there is one.
    pub search: Option<String>,
    words: Option<Arc<Translator>>,
}

impl Seen {
    /// Reads a view in a language.
    pub fn on(view: &View, words: &Arc<Translator>) -> Self {
        let mut seen = Self { words: Some(words.clone()), ..Self::default() };
        for item in view.rail.iter().flat_map(|item| std::iter::once(item).chain(&item.places)) {
            seen.msgs.push(item.title.clone());
            if let Some(go) = &item.go {
                seen.control(Kind::Rail, &item.title, go.clone(), true, false);
            }
        }
        for chip in &view.chips {
            seen.msgs.push(chip.label.clone());
            seen.control(Kind::Chip, &chip.label, chip.action.clone(), true, false);
        }
        for (note, dismiss) in &view.notes {
            seen.msgs.push(note.clone());
            seen.control(Kind::Note, note, dismiss.clone(), true, false);
        }
        seen.msgs.extend(view.kicker.iter().chain([&view.title]).chain(&view.lead).cloned());
        seen.msgs.extend(view.time_left.iter().chain(&view.why_not).cloned());
        if let Some(clock) = &view.clock {
            seen.msgs.extend([clock.label.clone(), clock.over.clone()]);
            seen.button(Kind::Button, &clock.again);
            seen.clocks.push((clock.ends, clock.length));
        }
        seen.blocks(&view.blocks);
        seen.blocks(&view.aside);
        if let Some(drawing) = &view.drawing {
            seen.msgs.push(drawing.name());
            seen.msgs.extend(drawing.frames.iter().map(|(_, alt)| alt.clone()));
        }
        for button in view.back.iter().chain(&view.language).chain(&view.secondary).chain(&view.help) {
            seen.button(Kind::Button, button);
        }
        if let Some(button) = &view.primary {
            seen.button(Kind::Primary, button);
        }
        seen
    }

    /// Every sentence as a person reads it.
    pub fn sentences(&self) -> Vec<String> {
        self.msgs.iter().map(|msg| self.words().plain(msg)).chain(self.texts.iter().cloned()).collect()
    }

    /// Everything that can be done now.
    pub fn possible(&self) -> impl Iterator<Item = &Control> {
        self.controls.iter().filter(|control| control.enabled)
    }

    /// Whether a sentence with that id is on the page.
    pub fn says(&self, id: &str) -> bool {
        self.msgs.iter().any(|msg| msg.id == id)
    }

    /// The language that the page was read in.
    pub fn words(&self) -> &Translator {
        self.words.as_ref().unwrap_or(&WORDS)
    }

    fn control(&mut self, kind: Kind, label: &Msg, action: Action, enabled: bool, on: bool) {
        self.controls.push(Control { kind, label: self.words().bare(label), action, enabled, on });
    }

    fn button(&mut self, kind: Kind, button: &Button) {
        self.msgs.push(button.label.clone());
        self.control(kind, &button.label, button.action.clone(), button.enabled, false);
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Text(msg) | Block::Note(msg) | Block::Heading(msg) => self.msgs.push(msg.clone()),
            Block::Picture(_) => {}
            Block::Numbered(msgs) => self.msgs.extend(msgs.iter().cloned()),
            Block::Points(points) => self.msgs.extend(points.iter().map(|(_, msg)| msg.clone())),
            Block::Choices { question, choices, .. } => {
                self.msgs.push(question.clone());
                for choice in choices {
                    self.msgs.extend([&choice.title].into_iter().chain(&choice.text).cloned());
                    self.control(Kind::Choice, &choice.title, choice.action.clone(), true, choice.selected);
                }
            }
            Block::Callout { title, text, buttons, .. } => {
                self.msgs.extend(title.iter().chain(text).cloned());
                buttons.iter().for_each(|button| self.button(Kind::Button, button));
            }
            Block::Ticks { ticks, .. } => {
                for tick in ticks {
                    self.msgs.extend([&tick.title].into_iter().chain(&tick.hint).cloned());
                    self.control(
                        Kind::Tick,
                        &tick.title,
                        Action::Tick(tick.id, !tick.ticked),
                        true,
                        tick.ticked,
                    );
                    if let Some((button, way_on)) = &tick.trouble {
                        self.msgs.extend([&button.label].into_iter().chain(way_on).cloned());
                        self.control(
                            Kind::Fold,
                            &button.label,
                            button.action.clone(),
                            true,
                            way_on.is_some(),
                        );
                    }
                }
            }
            Block::Checks { checks, .. } => {
                for check in checks {
                    self.msgs.extend([&check.title].into_iter().chain(&check.summary).cloned());
                    if let Some((fix, button)) = &check.fix {
                        self.msgs.push(fix.clone());
                        button.iter().for_each(|button| self.button(Kind::Button, button));
                    }
                }
            }
            Block::Instructions(items) => items.iter().for_each(|item| self.instruction(item)),
            Block::Address { label, address } => {
                self.msgs.push(label.clone());
                self.addresses.push(address.clone());
            }
            Block::Qr { caption, address } => {
                self.msgs.push(caption.clone());
                self.addresses.push(address.as_str().to_owned());
            }
            Block::Route { title, text, pick } => {
                self.msgs.extend([title].into_iter().chain(text).cloned());
                pick.iter().for_each(|button| self.button(Kind::Button, button));
            }
            Block::Fold { id, title, open, blocks } => {
                self.msgs.push(title.clone());
                self.control(Kind::Fold, title, Action::ToggleSection(*id), true, *open);
                self.blocks(blocks);
            }
            Block::Handover { label, text } => {
                self.msgs.push(label.clone());
                self.texts.push(text.clone());
            }
            Block::Search { label, query } => {
                self.msgs.push(label.clone());
                self.search = Some(query.clone());
            }
            Block::Result { title, owner, open, action, blocks, .. } => {
                self.msgs.extend([title.clone(), owner.clone()]);
                self.control(Kind::Fold, title, action.clone(), true, *open);
                self.blocks(blocks);
            }
            Block::Buttons(buttons) => buttons.iter().for_each(|button| self.button(Kind::Button, button)),
        }
    }

    fn instruction(&mut self, item: &Instruction) {
        self.msgs.push(item.say.clone());
        self.msgs.extend(item.choose.iter().flat_map(|(see, say)| [see.clone(), say.clone()]));
        for detail in &item.details {
            match detail {
                Detail::Text(msg) => self.msgs.push(msg.clone()),
                Detail::Path(crumbs) | Detail::Switches(crumbs) => self.crumbs.extend(crumbs.iter().cloned()),
                Detail::Dialog(crumb) => self.crumbs.push(crumb.clone()),
            }
        }
    }
}

/// Everything that is wrong with the words on a page: private-use marks, messages that do not exist, and
/// placeables that nobody filled.
pub fn word_faults(seen: &Seen) -> Vec<String> {
    let mut faults = Vec::new();
    for msg in &seen.msgs {
        missing(msg, &mut faults);
    }
    for text in seen.sentences() {
        if text.trim().is_empty() {
            faults.push(String::from("an empty sentence"));
        }
        if text.chars().any(|c| ('\u{E000}'..='\u{F8FF}').contains(&c)) {
            faults.push(format!("a private-use mark in {text:?}"));
        }
        if text.contains(['[', ']', '{', '}']) {
            faults.push(format!("a sentence that was not filled in: {text:?}"));
        }
    }
    faults
}

fn missing(msg: &Msg, faults: &mut Vec<String>) {
    if !WORDS.has(&msg.id) {
        faults.push(format!("there is no message {}", msg.id));
    }
    for (_, arg) in &msg.args {
        if let Arg::Msg(inner) = arg {
            missing(inner, faults);
        }
    }
}

/// Somebody on their way to a passkey.
#[derive(Debug)]
pub struct Person {
    /// Their journey.
    pub session: Session,
    /// What their clock says.
    pub now: Seconds,
    /// Everything they saw and did.
    pub story: String,
    /// What the program had to do since [`Person::new`].
    pub effects: Vec<Effect>,
    shown: bool,
}

impl Person {
    /// Somebody who starts the program for the first time.
    pub fn new<S: AsRef<str>>(settings: &[S]) -> Self {
        Self {
            session: session(settings),
            now: NOON,
            story: String::new(),
            effects: Vec::new(),
            shown: false,
        }
    }

    /// Somebody with the usual phone, an iPhone with iOS 18, who approves in an app and has come to this page.
    pub fn at<S: AsRef<str>>(page: Page, settings: &[S]) -> Self {
        let mut person = Self::new(settings);
        if page > Page::Welcome {
            person.presses("Start");
        }
        if page > Page::Phone {
            person.chooses("iPhone").presses("Downloading or up to date").chooses("iOS 18");
        }
        if page > Page::SignIn {
            person.chooses("I approve in an app");
        }
        assert_eq!(person.place().page, page, "there is no such starting point");
        (person.story, person.effects) = Default::default();
        person
    }

    /// Somebody who has answered everything and looks at what comes of it, a plan or a stop.
    pub fn who_answered<S: AsRef<str>>(answers: Answers, settings: &[S]) -> Self {
        let mut person = Self::new(settings);
        let position = Position::page(Page::Plan);
        let progress = Progress { position, has_app: true, started: Some(NOON), ..Progress::default() };
        person.session.resume(Saved { answers, progress, ..Saved::default() });
        person
    }

    /// Somebody with this phone and this proof, on a computer of which nothing is known.
    pub fn with(phone: &str, proof: Proof) -> Self {
        Self::who_answered(answers(phone, None, Profile::Personal, proof), &[""; 0])
    }

    /// What they see.
    pub fn view(&self) -> View {
        self.session.view()
    }

    /// What they see, taken apart.
    pub fn sees(&self) -> Seen {
        Seen::on(&self.view(), self.session.words())
    }

    /// What they see, as text.
    pub fn text(&self) -> String {
        self.view().to_text(self.session.words())
    }

    /// Does something that a view offers.
    pub fn does(&mut self, action: Action) -> Vec<Effect> {
        let effects = self.session.update(Event::Person(action), self.now);
        self.effects.extend(effects.iter().cloned());
        effects
    }

    /// Something happens around them.
    pub fn meets(&mut self, event: Event) -> Vec<Effect> {
        self.shown = false;
        let effects = self.session.update(event, self.now);
        self.effects.extend(effects.iter().cloned());
        effects
    }

    /// Tells what they see now, once.
    pub fn looks(&mut self) -> &mut Self {
        if !self.shown {
            let text = self.text();
            let _ = writeln!(self.story, "{text}");
            self.shown = true;
        }
        self
    }

    /// Picks answers by the ids of their messages, one after the other.
    #[track_caller]
    pub fn picks(&mut self, ids: &[&str]) -> &mut Self {
        for id in ids {
            self.uses(&[Kind::Choice], &say(id), "chooses");
        }
        self
    }

    /// Presses the main button, whatever it says.
    #[track_caller]
    pub fn presses_main(&mut self) -> &mut Self {
        self.looks();
        let main = self.sees().controls.into_iter().find(|control| control.kind == Kind::Primary);
        let Some(main) = main.filter(|main| main.enabled) else { panic!("no main button:\n{}", self.text()) };
        self.took(&main, "presses");
        self
    }

    /// Picks an answer by its words.
    #[track_caller]
    pub fn chooses(&mut self, title: &str) -> &mut Self {
        self.uses(&[Kind::Choice], title, "chooses")
    }

    /// Presses a button by its words. What the page looked like before is part of the story.
    #[track_caller]
    pub fn presses(&mut self, label: &str) -> &mut Self {
        self.looks();
        self.uses(&[Kind::Button, Kind::Primary, Kind::Note], label, "presses")
    }

    /// Presses the button that ends a step, whatever it says.
    #[track_caller]
    pub fn does_this_step(&mut self) -> &mut Self {
        if self.can("Open My Sign-Ins") && !self.can("I have signed in") {
            self.presses("Open My Sign-Ins").meets(Event::BrowserOpened(true));
        }
        if let Some(first) = self.first_pick() {
            self.does(first);
        }
        let label = if self.can("I have signed in") { "I have signed in" } else { "Next step" };
        self.presses(label)
    }

    /// The first of several things that may be on the phone's screen, where the page asks.
    pub fn first_pick(&self) -> Option<Action> {
        let seen = self.sees();
        let mut picks = seen.possible().map(|control| &control.action);
        picks.find(|action| matches!(action, Action::Saw(_))).cloned()
    }

    /// Opens or closes a part of the page by its words.
    #[track_caller]
    pub fn opens(&mut self, title: &str) -> &mut Self {
        self.looks();
        self.uses(&[Kind::Fold], title, "opens")
    }

    /// Changes an answer of before.
    #[track_caller]
    pub fn changes(&mut self, answer: &str) -> &mut Self {
        self.looks();
        self.uses(&[Kind::Chip], answer, "changes")
    }

    /// Goes back to a finished part by the rail.
    #[track_caller]
    pub fn goes_back_to(&mut self, page: &str) -> &mut Self {
        self.looks();
        self.uses(&[Kind::Rail], page, "goes back to")
    }

    /// Ticks a line by a piece of its words.
    #[track_caller]
    pub fn ticks(&mut self, part: &str) -> &mut Self {
        let found = self
            .sees()
            .controls
            .into_iter()
            .find(|control| control.kind == Kind::Tick && !control.on && control.label.contains(part));
        let Some(control) = found else { panic!("nothing to tick about {part:?} here:\n{}", self.text()) };
        self.took(&control, "ticks");
        self
    }

    /// Ticks every line.
    pub fn ticks_everything(&mut self) -> &mut Self {
        while let Some(control) =
            self.sees().controls.into_iter().find(|control| control.kind == Kind::Tick && !control.on)
        {
            self.took(&control, "ticks");
        }
        self
    }

    /// Types into the search field.
    #[track_caller]
    pub fn types(&mut self, text: &str) -> &mut Self {
        assert!(self.sees().search.is_some(), "there is nothing to type into:\n{}", self.text());
        let _ = writeln!(self.story, "> types “{text}”\n");
        self.does(Action::Query(text.to_owned()));
        self.shown = false;
        self
    }

    /// Whether a control with these words is there and can be used.
    pub fn can(&self, label: &str) -> bool {
        self.sees().possible().any(|control| control.label == label)
    }

    #[track_caller]
    fn uses(&mut self, kinds: &[Kind], label: &str, verb: &str) -> &mut Self {
        let found = self
            .sees()
            .controls
            .into_iter()
            .find(|control| kinds.contains(&control.kind) && control.enabled && control.label == label);
        let Some(control) = found else { panic!("nobody {verb} {label:?} here:\n{}", self.text()) };
        self.took(&control, verb);
        self
    }

    fn took(&mut self, control: &Control, verb: &str) {
        let _ = writeln!(self.story, "> {verb} “{}”", control.label);
        self.does(control.action.clone());
        self.shown = false;
        if control.kind != Kind::Choice && control.kind != Kind::Tick {
            self.story.push('\n');
        }
    }

    /// Where they are.
    pub fn place(&self) -> Position {
        self.session.position()
    }

    /// Does on this page whatever it takes to go on: the first answer to an open question, every tick, the
    /// look that finds the passkey. `false` when the page has no way on.
    pub fn goes_on(&mut self) -> bool {
        let before = self.place();
        if before.page == Page::Done {
            return false;
        }
        for _ in 0..40 {
            let seen = self.sees();
            let open_tick = seen.controls.iter().find(|control| control.kind == Kind::Tick && !control.on);
            // Where something is red, the main button looks again; whoever knows better goes on beside it.
            let onward = |control: &&Control| {
                control.kind == Kind::Primary
                    && !matches!(control.action, Action::Recheck(_) | Action::TryAgain | Action::Copy(_))
                    || control.kind == Kind::Button && control.action == Action::Next
            };
            let again = seen.possible().find(|control| control.action == Action::LookAgain);
            let action = match (seen.possible().find(onward), open_tick) {
                (Some(onward), _) => onward.action.clone(),
                (None, Some(tick)) => tick.action.clone(),
                (None, None) => match self.first_pick().or_else(|| self.open_question()) {
                    Some(answer) => answer,
                    None => match again {
                        Some(again) => again.action.clone(),
                        None => return false,
                    },
                },
            };
            let opens = matches!(action, Action::Open(_));
            self.does(action);
            if opens {
                self.meets(Event::BrowserOpened(true));
            }
            if self.place() != before {
                return true;
            }
        }
        false
    }

    /// The first answer to the first question on the page that has none.
    fn open_question(&self) -> Option<Action> {
        self.view().blocks.iter().find_map(|block| match block {
            Block::Choices { choices, .. } if choices.iter().all(|choice| !choice.selected) => {
                choices.first().map(|choice| choice.action.clone())
            }
            _ => None,
        })
    }

    /// Goes on until the place is reached.
    #[track_caller]
    pub fn goes_to(&mut self, place: Position) -> &mut Self {
        // Where somebody has been, the rail leads back at once.
        self.does(Action::GoTo(place));
        for _ in 0..60 {
            if self.place() == place {
                return self;
            }
            assert!(self.goes_on(), "stuck on the way to {place:?}, at {:?}:\n{}", self.place(), self.text());
        }
        panic!("never came to {place:?}, is at {:?}", self.place());
    }

    /// Everything they saw and did, for comparison with a snapshot.
    pub fn tells(&mut self) -> String {
        self.looks();
        let version = env!("CARGO_PKG_VERSION");
        self.story
            .replace(&format!("Companion {version}"), "Companion <version>")
            .replace(&format!("Version {version}"), "Version <version>")
    }
}
