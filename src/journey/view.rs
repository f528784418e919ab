//! What is on a page, in reading order: messages, exact labels and the action behind every control.

use crate::content::LabelText;
use crate::enroll::progress::{Page, Seconds};
use crate::enroll::step::{PhoneCheck, Place, StepId};
use crate::handout::{Detail, Instruction};
use crate::locale::{Language, Msg};
use crate::preflight::{CheckId, CheckStatus};

use super::action::{Action, Section};
use super::questions::Question;

/// A small picture with a fixed meaning: the only set there is, for pages and for widgets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Symbol {
    /// A phone.
    Phone,
    /// A phone with a notch.
    Iphone,
    /// A computer.
    Computer,
    /// A QR code.
    Qr,
    /// A key: a security key, and a place where keys are kept.
    Key,
    /// A passkey: a person with a key.
    Passkey,
    /// A finger on a sensor.
    Fingerprint,
    /// Something that is sure.
    Shield,
    /// Time.
    Clock,
    /// A person; the personal side of a phone.
    Person,
    /// Work; the work side of a phone.
    Briefcase,
    /// A message, such as a code by SMS.
    Message,
    /// A lock; the screen lock.
    Lock,
    /// Not sure; help.
    Question,
    /// Good to know.
    Info,
    /// Done, ticked, on.
    Check,
    /// All is well.
    CheckCircle,
    /// Take care.
    Warning,
    /// No further this way.
    Stop,
    /// Left out.
    MinusCircle,
    /// Under way. Stands still.
    Spinner,
    /// Leads out of the program.
    External,
    /// Copies.
    Copy,
    /// Once more.
    Again,
    /// Languages.
    Language,
    /// Looks for something.
    Search,
    /// Closes or clears.
    Close,
    /// A narrow window beside another one.
    Dock,
    /// Back, against the reading direction.
    ArrowBack,
    /// Can be changed.
    Edit,
    /// Could stay in front.
    Pin,
    /// Stays in front.
    Pinned,
    /// One of several ways on; the next level of a path.
    ChevronForward,
    /// Opens what is below.
    ChevronDown,
    /// Closes what is open below.
    ChevronUp,
    /// Plays.
    Play,
    /// Stops what plays.
    Pause,
    /// One step on.
    Step,
}

/// A control that does something.
#[derive(Clone, Debug, PartialEq)]
pub struct Button {
    /// What it says.
    pub label: Msg,
    /// What it does.
    pub action: Action,
    /// Whether it can be used now.
    pub enabled: bool,
    /// Picture beside the words.
    pub symbol: Option<Symbol>,
}

impl Button {
    /// A control that can be used.
    pub fn new(label: Msg, action: Action) -> Self {
        Self { label, action, enabled: true, symbol: None }
    }

    /// With a picture.
    #[must_use]
    pub fn symbol(mut self, symbol: Symbol) -> Self {
        self.symbol = Some(symbol);
        self
    }

    /// Usable only when `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }
}

/// One of several answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Picture, on large cards.
    pub symbol: Option<Symbol>,
    /// The answer.
    pub title: Msg,
    /// More about it.
    pub text: Option<Msg>,
    /// Whether it is the current answer.
    pub selected: bool,
    /// Gives the answer.
    pub action: Action,
    /// The language whose own name the title is: it may need letters that no font has.
    pub language: Option<Language>,
}

/// How a group of answers is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Few large cards side by side.
    Large,
    /// Many short answers, as many in a row as fit.
    Grid,
    /// One below the other.
    List,
}

/// How a callout is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// All is well.
    Good,
    /// Take care.
    Caution,
    /// No further this way.
    Stop,
}

/// A check of this computer.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckLine {
    /// Which.
    pub id: CheckId,
    /// Its name.
    pub title: Msg,
    /// How it stands; `None` while it runs.
    pub status: Option<CheckStatus>,
    /// What was found.
    pub summary: Option<Msg>,
    /// Technical lines for a helpdesk.
    pub evidence: Vec<String>,
    /// What can be done.
    pub fix: Option<(Msg, Option<Button>)>,
}

/// Something the person ticks.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Which.
    pub id: PhoneCheck,
    /// What they confirm.
    pub title: Msg,
    /// Where to look.
    pub hint: Option<Msg>,
    /// Whether it is ticked.
    pub ticked: bool,
    /// "I cannot tick this", and the way on once that is said.
    pub trouble: Option<(Button, Option<Msg>)>,
}

/// A picture that only pleases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// From a password on a computer to a passkey on a phone.
    HandOver,
    /// A phone that keeps a passkey.
    Kept,
}

/// A piece of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A picture that says nothing new. Left out where there is no room.
    Picture(Picture),
    /// Running text.
    Text(Msg),
    /// Small print.
    Note(Msg),
    /// A heading below the page's title.
    Heading(Msg),
    /// Short points.
    Points(Vec<(Symbol, Msg)>),
    /// What to do, one after the other.
    Numbered(Vec<Msg>),
    /// Answers to choose from.
    Choices {
        /// The question: a heading, and the name of the group for assistive software.
        question: Msg,
        /// The page's title asks it already: no heading.
        asked: bool,
        /// How it looks.
        layout: Layout,
        /// The answers.
        choices: Vec<Choice>,
    },
    /// A remark that stands out.
    Callout {
        /// How it is meant.
        tone: Tone,
        /// What it is about.
        title: Option<Msg>,
        /// The remark.
        text: Vec<Msg>,
        /// What can be done.
        buttons: Vec<Button>,
    },
    /// Things to tick.
    Ticks {
        /// Name of the list, for assistive software.
        name: Msg,
        /// The things.
        ticks: Vec<Tick>,
    },
    /// Checks of this computer.
    Checks {
        /// Name of the list, for assistive software.
        name: Msg,
        /// What opens the technical lines of a check.
        details: Msg,
        /// The checks.
        checks: Vec<CheckLine>,
    },
    /// Numbered instructions.
    Instructions(Vec<Instruction>),
    /// An address that can be copied.
    Address {
        /// What it is.
        label: Msg,
        /// The address.
        address: String,
    },
    /// A QR code.
    Qr {
        /// What it leads to.
        caption: Msg,
        /// The address in it.
        address: crate::signin::Address,
    },
    /// A route to choose.
    Route {
        /// Its name.
        title: Msg,
        /// What it is like, and why it is open or closed.
        text: Vec<Msg>,
        /// Picks it, when it is open.
        pick: Option<Button>,
    },
    /// Closed at first.
    Fold {
        /// Which part.
        id: Section,
        /// What it is about.
        title: Msg,
        /// Whether it is open.
        open: bool,
        /// What is in it; empty while closed.
        blocks: Vec<Block>,
    },
    /// A text to hand over, with a button that copies it.
    Handover {
        /// What it is.
        label: Msg,
        /// The text.
        text: String,
    },
    /// The search field.
    Search {
        /// What to type.
        label: Msg,
        /// What was typed.
        query: String,
    },
    /// A search result.
    Result {
        /// Its name.
        title: Msg,
        /// The exact heading on the screen, if known.
        quote: Option<String>,
        /// Who fixes it.
        owner: Msg,
        /// Whether it is open.
        open: bool,
        /// Opens or closes it.
        action: Action,
        /// What is in it; empty while closed.
        blocks: Vec<Block>,
    },
    /// Controls in a row.
    Buttons(Vec<Button>),
}

/// A clock that runs out.
#[derive(Clone, Debug, PartialEq)]
pub struct Clock {
    /// What it is for.
    pub label: Msg,
    /// When it ends, seconds since 1970.
    pub ends: Seconds,
    /// How long it was, seconds.
    pub length: Seconds,
    /// What to say when it has run out.
    pub over: Msg,
    /// Starts it once more.
    pub again: Button,
}

/// How far a part of the journey is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RailState {
    /// Behind the person.
    Done,
    /// Where the person is.
    Current,
    /// Still to come.
    Upcoming,
}

/// A chapter of the journey in the rail, or a place of the chapter that runs.
#[derive(Clone, Debug, PartialEq)]
pub struct RailItem {
    /// Its short name.
    pub title: Msg,
    /// How far it is.
    pub state: RailState,
    /// Goes there, where the person has been.
    pub go: Option<Action>,
    /// The places of the chapter that runs; empty for one place, and for the other chapters.
    pub places: Vec<RailItem>,
}

/// An answer that was given, which can be changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// The answer.
    pub label: Msg,
    /// Asks once more.
    pub action: Action,
}

/// The device that a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device {
    /// Where the next tap is.
    pub place: Place,
    /// Whether it was another device a step ago.
    pub changed: bool,
}

/// A page.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Stable name of what is shown: a page, `help` or `about`.
    pub id: &'static str,
    /// The step, on pages that show steps: with `id` it tells one place from another.
    pub step: Option<StepId>,
    /// The question, on pages that ask one: with `id` it tells one place from another.
    pub question: Option<Question>,
    /// The chapters and where the person is.
    pub rail: Vec<RailItem>,
    /// How long the rest takes, once that is known.
    pub time_left: Option<Msg>,
    /// The answers so far, above everything.
    pub chips: Vec<Chip>,
    /// The device to look at.
    pub device: Option<Device>,
    /// Remarks about the program itself, such as answers that could not be saved.
    pub notes: Vec<(Msg, Action)>,
    /// What is pretended (`--simulate`, `--policy`, `--demo`), if anything.
    pub pretended: Vec<String>,
    /// Small line above the title: whose turn it is.
    pub kicker: Option<Msg>,
    /// Title.
    pub title: Msg,
    /// First sentence.
    pub lead: Option<Msg>,
    /// A clock that runs, above the rest.
    pub clock: Option<Clock>,
    /// The rest.
    pub blocks: Vec<Block>,
    /// What goes beside the blocks where there is room.
    pub aside: Vec<Block>,
    /// A drawn phone, beside the blocks where there is room.
    pub drawing: Option<crate::handout::drawing::Drawing>,
    /// Whether the narrow window beside the browser makes sense here.
    pub may_dock: bool,
    /// The one main control; `None` where the answers on the page are what to press.
    pub primary: Option<Button>,
    /// Why the main control cannot be used yet.
    pub why_not: Option<Msg>,
    /// Another way on, if there is one.
    pub secondary: Option<Button>,
    /// Back.
    pub back: Option<Button>,
    /// Another language.
    pub language: Option<Button>,
    /// "I see something else"; also the key F1.
    pub help: Option<Button>,
    /// What the key Escape does.
    pub on_escape: Option<Action>,
}

impl View {
    /// Whether this is what somebody sees who starts the program for the first time.
    pub fn is_first_page(&self) -> bool {
        self.id == Page::Welcome.id()
    }
}

/// The instructions of blocks, and every other sentence in them that may name something on a screen.
pub(super) fn sentences<'a>(blocks: &'a [Block], lines: &mut Vec<Instruction>, said: &mut Vec<&'a Msg>) {
    for block in blocks {
        match block {
            Block::Text(msg) => said.push(msg),
            Block::Points(points) => said.extend(points.iter().map(|(_, msg)| msg)),
            Block::Callout { title, text, .. } => said.extend(title.iter().chain(text)),
            Block::Ticks { ticks, .. } => {
                said.extend(ticks.iter().flat_map(|tick| tick.hint.iter().chain([&tick.title])));
            }
            Block::Instructions(items) => lines.extend(items.iter().cloned()),
            Block::Fold { blocks, .. } | Block::Result { blocks, .. } => sentences(blocks, lines, said),
            _ => {}
        }
    }
}

impl View {
    /// The main control cannot be used yet, and why.
    pub(super) fn hold_primary(&mut self, why: Msg) {
        if let Some(primary) = &mut self.primary {
            primary.enabled = false;
            self.why_not = Some(why);
        }
    }

    /// The view as text, one line a thing, for tests and for people who read on a console.
    pub fn to_text(&self, words: &crate::locale::Translator) -> String {
        let mut out = Outline { words, text: String::new() };
        let question = self.question.map(|question| format!("/{}", question.id())).unwrap_or_default();
        out.line(0, &format!("[{}{question}]", self.id));
        let chips: Vec<String> =
            self.chips.iter().map(|chip| format!("({})", out.words.plain(&chip.label))).collect();
        if !chips.is_empty() {
            out.line(0, &chips.join(" "));
        }
        for (note, _) in &self.notes {
            out.msg(0, "note: ", note);
        }
        if let Some(kicker) = &self.kicker {
            out.msg(0, "", kicker);
        }
        out.msg(0, "# ", &self.title);
        if let Some(lead) = &self.lead {
            out.msg(0, "", lead);
        }
        if let Some(Clock { label, length, .. }) = &self.clock {
            let label = words.plain(label);
            out.line(0, &format!("clock {length} s: {label}"));
        }
        out.blocks(0, &self.blocks);
        if !self.aside.is_empty() {
            out.line(0, "beside:");
            out.blocks(1, &self.aside);
        }
        if let Some(drawing) = &self.drawing {
            out.msg(0, "drawn: ", &drawing.name());
            drawing.frames.iter().for_each(|(_, alt)| out.msg(1, "- ", alt));
        }
        if let Some(why) = &self.why_not {
            out.msg(0, "not yet: ", why);
        }
        for (name, button) in [
            ("back", &self.back),
            ("secondary", &self.secondary),
            ("primary", &self.primary),
            ("help", &self.help),
        ] {
            if let Some(button) = button {
                out.button(0, name, button);
            }
        }
        out.text
    }
}

struct Outline<'a> {
    words: &'a crate::locale::Translator,
    text: String,
}

impl Outline<'_> {
    fn line(&mut self, depth: usize, line: &str) {
        self.text.push_str(&"  ".repeat(depth));
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn msg(&mut self, depth: usize, before: &str, msg: &Msg) {
        let text = self.words.plain(msg);
        self.line(depth, &format!("{before}{text}"));
    }

    fn button(&mut self, depth: usize, name: &str, button: &Button) {
        let off = if button.enabled { "" } else { " (off)" };
        let label = self.words.plain(&button.label);
        self.line(depth, &format!("{name}: [{label}]{off}"));
    }

    fn blocks(&mut self, depth: usize, blocks: &[Block]) {
        for block in blocks {
            self.block(depth, block);
        }
    }

    fn block(&mut self, depth: usize, block: &Block) {
        match block {
            Block::Picture(_) => {}
            Block::Text(msg) | Block::Note(msg) => self.msg(depth, "", msg),
            Block::Heading(msg) => self.msg(depth, "## ", msg),
            Block::Points(points) => points.iter().for_each(|(_, msg)| self.msg(depth, "* ", msg)),
            Block::Numbered(points) => points.iter().for_each(|msg| self.msg(depth, "1. ", msg)),
            Block::Choices { question, choices, .. } => {
                self.msg(depth, "? ", question);
                for choice in choices {
                    self.msg(depth + 1, if choice.selected { "(x) " } else { "( ) " }, &choice.title);
                    if let Some(text) = &choice.text {
                        self.msg(depth + 2, "", text);
                    }
                }
            }
            Block::Callout { tone, title, text, buttons } => {
                self.line(depth, &format!("{tone:?}:").to_lowercase());
                title.iter().chain(text).for_each(|msg| self.msg(depth + 1, "", msg));
                for button in buttons {
                    self.button(depth + 1, "button", button);
                }
            }
            Block::Ticks { ticks, .. } => {
                for tick in ticks {
                    self.msg(depth, if tick.ticked { "[x] " } else { "[ ] " }, &tick.title);
                    if let Some(hint) = &tick.hint {
                        self.msg(depth + 2, "", hint);
                    }
                    if let Some((button, way_on)) = &tick.trouble {
                        self.button(depth + 2, "trouble", button);
                        if let Some(way_on) = way_on {
                            self.msg(depth + 3, "", way_on);
                        }
                    }
                }
            }
            Block::Checks { checks, .. } => {
                for check in checks {
                    let title = self.words.plain(&check.title);
                    let status = check.status.map_or("running", CheckStatus::id);
                    self.line(depth, &format!("{status} {title}"));
                    if let Some(summary) = &check.summary {
                        self.msg(depth + 1, "", summary);
                    }
                    if let Some((fix, _)) = &check.fix {
                        self.msg(depth + 1, "-> ", fix);
                    }
                }
            }
            Block::Instructions(items) => {
                for (index, item) in items.iter().enumerate() {
                    let hint = if item.hint { "(hint) " } else { "" };
                    self.msg(depth, &format!("{}. {hint}", index + 1), &item.say);
                    item.choose.iter().for_each(|(_, say)| self.msg(depth + 1, "- ", say));
                    for detail in &item.details {
                        self.detail(depth + 1, detail);
                    }
                }
            }
            Block::Address { label, address } => {
                let label = self.words.plain(label);
                self.line(depth, &format!("{label} {address}"));
            }
            Block::Qr { caption, address } => {
                let caption = self.words.plain(caption);
                self.line(depth, &format!("qr: {caption} ({})", address.as_str()));
            }
            Block::Route { title, text, pick } => {
                self.msg(depth, "route: ", title);
                for msg in text {
                    self.msg(depth + 1, "", msg);
                }
                if let Some(button) = pick {
                    self.button(depth + 1, "button", button);
                }
            }
            Block::Fold { title, open, blocks, .. } => {
                self.msg(depth, if *open { "v " } else { "> " }, title);
                self.blocks(depth + 1, blocks);
            }
            Block::Handover { label, text } => {
                self.msg(depth, "", label);
                text.lines().for_each(|line| self.line(depth + 1, &format!("| {line}")));
            }
            Block::Search { label, query } => {
                let label = self.words.plain(label);
                self.line(depth, &format!("search: {label} [{query}]"));
            }
            Block::Result { title, quote, owner, open, blocks, .. } => {
                self.msg(depth, if *open { "v " } else { "> " }, title);
                if let Some(quote) = quote {
                    self.line(depth + 1, &format!("on the screen: {quote}"));
                }
                self.msg(depth + 1, "", owner);
                self.blocks(depth + 1, blocks);
            }
            Block::Buttons(buttons) => buttons.iter().for_each(|button| self.button(depth, "button", button)),
        }
    }

    fn detail(&mut self, depth: usize, detail: &Detail) {
        fn words(crumbs: &[LabelText]) -> Vec<String> {
            crumbs.iter().map(LabelText::shown).collect()
        }
        match detail {
            Detail::Path(crumbs) => self.line(depth, &words(crumbs).join(" > ")),
            Detail::Text(msg) => self.msg(depth, "", msg),
            Detail::Switches(crumbs) => self.line(depth, &format!("on: {}", words(crumbs).join(", "))),
            Detail::Dialog(crumb) => self.line(depth, &format!("dialog: {}", crumb.shown())),
        }
    }
}
