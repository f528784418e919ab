//! The same program without a window: one file a verb. Prints, never decides.

mod args;
pub mod check;
mod content;
mod explain;
mod guide;
mod output;
mod plan;
mod status;
mod tenant;

use std::sync::Arc;

use crate::content::Catalog;
use crate::journey::Session;
use crate::journey::addresses::address_book;
use crate::locale::{Language, Msg, Translator, negotiate};
use crate::policy::Settings;
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
    /// Closed before the end.
    Closed = 11,
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

/// Reads the command line and runs the verb. `window` opens the window; it is a parameter so that this
/// room needs to know nothing about windows.
pub fn main(
    arguments: impl IntoIterator<Item = std::ffi::OsString>,
    window: impl FnOnce(&World, &RunOptions) -> Exit,
) -> Exit {
    let arguments: Vec<std::ffi::OsString> = arguments.into_iter().collect();
    let language = match args::locale_of(&arguments) {
        Some(tag) => {
            let found = Language::from_tag(&tag).unwrap_or_else(|| negotiate([&tag]));
            let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
            let fits = found != Language::english() || language.eq_ignore_ascii_case("en");
            if fits { Ok(found) } else { Err(tag) }
        }
        None => Ok(negotiate(sys_locale::get_locales())),
    };
    let words = Arc::new(Translator::load(language.clone().unwrap_or_else(|_| Language::english())));
    if let Err(tag) = language {
        let known = Language::all().map(Language::tag).collect::<Vec<_>>().join(", ");
        return output::fail(&words, &t!("cli-unknown-locale", tag = tag, known = known), Exit::Usage);
    }
    let matches = match args::command(&words).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(said) => return output::clap(&words, &said),
    };
    let world = match world(&matches, words.clone()) {
        Ok(world) => world,
        Err((text, exit)) => return output::error(&words, &text, exit),
    };
    match matches.subcommand() {
        Some(("plan", verb)) => plan::run(&world, verb),
        Some(("guide", verb)) => guide::run(&world, verb),
        Some(("explain", verb)) => explain::run(&world, verb),
        Some(("content", verb)) => content::run(&world, verb),
        Some(("status", verb)) => status::run(&world, verb),
        Some(("check", verb)) => check::run(&world, verb),
        Some(("tenant", verb)) => tenant::run(&world, verb),
        Some(_) | None => window(&world, &RunOptions::read(&matches)),
    }
}

fn world(matches: &clap::ArgMatches, words: Arc<Translator>) -> Result<World, (String, Exit)> {
    let mut settings = Settings::default();
    let at_fault = |why: crate::policy::SettingError| (why.to_string(), Exit::Usage);
    if let Some(file) = args::path(matches, "policy") {
        settings.trial(&file).map_err(at_fault)?;
    }
    for setting in args::all(matches, "simulate") {
        settings.simulate(&setting).map_err(at_fault)?;
    }
    let catalog = Catalog::embedded().map_err(|why| (why.to_string(), Exit::Error))?;
    let addresses = address_book(&catalog)
        .map_err(|bad| (bad.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "), Exit::Error))?;
    let offline = args::flag(matches, "offline");
    Ok(World { catalog: Arc::new(catalog), addresses: Arc::new(addresses), words, settings, offline })
}
