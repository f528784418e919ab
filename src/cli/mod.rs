//! The same program without a window: one file a verb. Prints, never decides.

mod args;
pub mod check;
mod content;
mod explain;
mod guide;
mod matrix;
mod output;
mod plan;
mod policy;
mod remind;
mod status;
mod tenant;

use std::sync::Arc;

use crate::content::Catalog;
use crate::journey::Session;
use crate::journey::addresses::address_book;
use crate::locale::{Language, Msg, Translator, negotiate};
use crate::policy::Settings;
use crate::record::panic::{Crash, Verdict};
use crate::signin::AddressBook;
use crate::t;

pub use args::{Renderer, RunOptions, Side};
pub(crate) use output::print_error;

/// How the program ends (README.md, "Command line").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done, nothing wrong.
    Done = 0,
    /// Unexpected error.
    Error = 1,
    /// Wrong usage.
    Usage = 2,
    /// Put off by the person.
    PutOff = 10,
    /// Closed before the end.
    Closed = 11,
    /// `status --require`: not yet.
    NotYet = 12,
    /// `status --require`: nobody can tell.
    CannotTell = 13,
    /// A check failed.
    CheckFailed = 20,
    /// The plan is a stop.
    Stop = 21,
    /// No usable session.
    NoSession = 22,
    /// Files that are needed are missing.
    FilesMissing = 23,
    /// No renderer started.
    NoRenderer = 30,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// What every verb works with.
#[derive(Debug)]
pub struct World {
    /// The fact base.
    pub catalog: Arc<Catalog>,
    /// Every address.
    pub addresses: Arc<AddressBook>,
    /// The language.
    pub words: Arc<Translator>,
    /// The organisation's settings and what is pretended.
    pub settings: Settings,
    /// No network.
    pub offline: bool,
}

impl World {
    /// A fresh journey in this world.
    pub fn session(&self) -> Session {
        Session::new(self.catalog.clone(), self.words.clone(), self.addresses.clone(), self.settings.clone())
    }

    /// The remark that something is pretended, if so. It stands above every answer that may come from that.
    fn remark(&self) -> Option<Msg> {
        let pretended = &self.settings.pretended;
        (!pretended.is_empty()).then(|| t!("cli-pretended", settings = pretended.join(", ")))
    }

    /// The same for an answer as JSON.
    fn mark(&self, answer: &mut serde_json::Value) {
        if !self.settings.pretended.is_empty() {
            answer["simulated"] = serde_json::json!(self.settings.pretended);
        }
    }
}

/// The whole command line, for manuals and the completions of shells.
pub fn command_line(words: &Translator) -> clap::Command {
    args::command(words)
}

/// Reads the command line and runs the verb. `window` opens the window; it is a parameter so that this
/// room needs to know nothing about windows.
pub fn main(
    arguments: impl IntoIterator<Item = std::ffi::OsString>,
    window: impl FnOnce(&World, &RunOptions) -> Exit,
) -> Exit {
    let arguments: Vec<std::ffi::OsString> = arguments.into_iter().collect();
    output::beware_of(&arguments);
    end_with_a_sentence();
    let asked = match args::locale_of(&arguments) {
        Some(tag) => {
            let found = Language::from_tag(&tag).unwrap_or_else(|| negotiate([&tag]));
            let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
            let fits = found != Language::english() || language.eq_ignore_ascii_case("en");
            if fits { Ok(Some(found)) } else { Err(tag) }
        }
        None => Ok(None),
    };
    let language = |settings: &Settings| {
        let declared = asked.clone().ok().flatten().or(settings.behaviour.language);
        declared.unwrap_or_else(|| negotiate(sys_locale::get_locales()))
    };
    if let Err(tag) = &asked {
        let words = Translator::load(Language::english());
        let known = Language::all().map(Language::tag).collect::<Vec<_>>().join(", ");
        return output::fail(
            &words,
            &t!("cli-unknown-locale", tag = tag.as_str(), known = known),
            Exit::Usage,
        );
    }
    // The help is in the language of the policy, too, so the policy comes first.
    let settings = Settings::of_this_computer();
    let mut words = Arc::new(Translator::load(language(&settings)));
    let matches = match args::command(&words).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(said) => return output::clap(&words, &said),
    };
    let settings = match pretend(&matches, settings) {
        Ok(settings) => settings,
        Err(why) => return output::error(&words, &why, Exit::Usage),
    };
    // A trial may speak another language than what counts here.
    if language(&settings) != words.language() {
        words = Arc::new(Translator::load(language(&settings)));
    }
    let runs = matches!(matches.subcommand(), None | Some(("run", _)));
    if runs && args::flag(&matches, "autostart") {
        match remind::look(&settings, Settings::of_this_computer) {
            remind::Reminder::Open => {}
            remind::Reminder::NotDue => return Exit::Done,
            remind::Reminder::Quiet(why) => {
                print_error(&format!("no window of its own accord: {why}"));
                return Exit::Done;
            }
        }
    }
    let world = match world(&matches, words.clone(), settings) {
        Ok(world) => world,
        Err(text) => return output::error(&words, &text, Exit::Error),
    };
    match matches.subcommand() {
        Some(("plan", verb)) if args::one(verb, "matrix").is_some() => matrix::run(&world, verb),
        Some(("plan", verb)) => plan::run(&world, verb),
        Some(("guide", verb)) => guide::run(&world, verb),
        Some(("explain", verb)) => explain::run(&world, verb),
        Some(("content", verb)) => content::run(&world, verb),
        Some(("policy", verb)) => policy::run(&world, verb),
        Some(("status", verb)) => status::run(&world, verb),
        Some(("check", verb)) => check::run(&world, verb),
        Some(("tenant", verb)) => tenant::run(&world, verb),
        Some(_) | None => window(&world, &RunOptions::read(&matches)),
    }
}

/// A panic ends in a sentence and a code instead of a core dump: threads and handles may run out on any computer,
/// and not everything that takes them can say so. The window tells more and replaces this.
fn end_with_a_sentence() {
    let judge = |crash: &Crash| {
        let verdict = crash.verdict();
        if verdict == Verdict::Crash {
            print_error(&format!("passkey-companion: {} ({})", crash.message, crash.place));
            std::process::exit(i32::from(Exit::Error as u8));
        }
        verdict
    };
    crate::record::panic::install(None, judge, |_| {});
}

/// What is in force, with what the command line pretends.
fn pretend(matches: &clap::ArgMatches, of_this_computer: Settings) -> Result<Settings, String> {
    let mut settings = match args::path(matches, "policy") {
        // A trial stands alone: what counts on this computer would only blur it.
        Some(file) => Settings::trial(&file).map_err(|why| why.to_string())?,
        None => of_this_computer,
    };
    for setting in args::all(matches, "simulate") {
        settings.simulate(&setting).map_err(|why| why.to_string())?;
    }
    Ok(settings)
}

fn world(matches: &clap::ArgMatches, words: Arc<Translator>, settings: Settings) -> Result<World, String> {
    let mut settings = settings;
    let mut catalog = Catalog::embedded().map_err(|why| why.to_string())?;
    if let Some(folder) = settings.behaviour.overlay.clone() {
        match content::with_overlay(&folder, !settings.pretended.is_empty()) {
            Ok(over) => catalog = over,
            Err(why) => settings.regret("ContentOverlay", &why),
        }
    }
    let addresses = address_book(&catalog)
        .map_err(|bad| bad.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
    let offline = args::flag(matches, "offline");
    Ok(World { catalog: Arc::new(catalog), addresses: Arc::new(addresses), words, settings, offline })
}
