//! The command line: verbs, options and their help, in the person's language.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::enroll::answers::{Managed, Profile, Proof};
use crate::enroll::phone::Platform;
use crate::enroll::{Route, named};
use crate::locale::{Msg, Translator};
use crate::record::status::Standing;
use crate::t;
use crate::tenant::Severity;

use super::matrix::Layout;

pub use crate::policy::Side;

named! {
    /// What draws the window. Which of them there are depends on the system.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Renderer {
        /// Direct3D or Metal.
        Wgpu = "wgpu",
        /// OpenGL.
        Glow = "glow",
    }
}

/// `--renderer`, when the program is to choose by itself.
const AUTO: &str = "auto";

/// Options of the window.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "one flag per switch of the command line")]
pub struct RunOptions {
    /// Page or step to start at.
    pub step: Option<String>,
    /// Open narrow at this side.
    pub dock: Option<Side>,
    /// Keep nothing when the window closes.
    pub kiosk: bool,
    /// Keep nothing at all.
    pub demo: bool,
    /// Draw with this and nothing else. `None`: whatever works.
    pub renderer: Option<Renderer>,
    /// Started by the system at sign-in.
    pub autostart: bool,
    /// Close after the first picture.
    pub exit_after_first_frame: bool,
}

impl RunOptions {
    pub(super) fn read(matches: &ArgMatches) -> Self {
        Self {
            step: one(matches, "step"),
            dock: named(matches, "dock", Side::from_id),
            kiosk: flag(matches, "kiosk"),
            demo: flag(matches, "demo"),
            renderer: named(matches, "renderer", Renderer::from_id),
            autostart: flag(matches, "autostart"),
            exit_after_first_frame: one(matches, "exit-after").is_some(),
        }
    }
}

/// `--locale TAG` or `--locale=TAG`, found before the command line is parsed, because the help texts are
/// in that language.
pub(super) fn locale_of(arguments: &[OsString]) -> Option<String> {
    let mut arguments = arguments.iter().skip(1).map(|argument| argument.to_string_lossy());
    while let Some(argument) = arguments.next() {
        if argument == "--locale" {
            return arguments.next().map(std::borrow::Cow::into_owned);
        }
        if let Some(tag) = argument.strip_prefix("--locale=") {
            return Some(tag.to_owned());
        }
    }
    None
}

/// The whole command line.
pub(super) fn command(words: &Translator) -> Command {
    let say = |msg: Msg| words.plain(&msg);
    let value = |name: &'static str, value: &'static str, help: Msg| {
        Arg::new(name).long(name).value_name(value).help(say(help))
    };
    let switch =
        |name: &'static str, help: Msg| Arg::new(name).long(name).action(ArgAction::SetTrue).help(say(help));
    let names = |names: Vec<&'static str>| PossibleValuesParser::new(names);
    // Before the verb and behind it. Not clap's `global`: that forgets what stands before the verb when
    // the same option stands behind it as well.
    let everywhere = || {
        [
            value("policy", "FILE", t!("cli-opt-policy")).value_parser(clap::value_parser!(PathBuf)),
            value("locale", "TAG", t!("cli-opt-locale")),
            switch("offline", t!("cli-opt-offline")),
            value("simulate", "KEY=VALUE", t!("cli-opt-simulate")).action(ArgAction::Append),
        ]
    };
    let verb = |name: &'static str, help: Msg| Command::new(name).about(say(help)).args(everywhere());
    let window = || {
        [
            value("step", "ID", t!("cli-opt-step")),
            value("dock", "SIDE", t!("cli-opt-dock")).value_parser(names(ids(Side::ALL, Side::id))),
            switch("kiosk", t!("cli-opt-kiosk")),
            switch("demo", t!("cli-opt-demo")),
            value("renderer", "NAME", t!("cli-opt-renderer"))
                .value_parser(names([vec![AUTO], ids(Renderer::ALL, Renderer::id)].concat())),
            switch("autostart", t!("cli-opt-autostart")),
            value("exit-after", "EVENT", t!("cli-opt-exit-after")).value_parser(names(vec!["first-frame"])),
        ]
    };
    let file = |name: &'static str, value: &'static str, help: Msg| {
        Arg::new(name).value_name(value).value_parser(clap::value_parser!(PathBuf)).help(say(help))
    };
    let json = || switch("json", t!("cli-opt-json"));
    let phone = || value("phone", "ID", t!("cli-opt-phone")).required(true);
    let os = || value("os", "VERSION", t!("cli-opt-os"));
    let route = || value("route", "ID", t!("cli-opt-route")).value_parser(names(ids(Route::ALL, Route::id)));
    let profile = || {
        value("profile", "SIDE", t!("cli-opt-profile")).value_parser(names(ids(Profile::ALL, Profile::id)))
    };
    let proof =
        || value("proof", "KIND", t!("cli-opt-proof")).value_parser(names(ids(Proof::ALL, Proof::id)));

    Command::new("passkey-companion")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say(t!("cli-about")))
        .args(everywhere())
        .args(window())
        .subcommand(verb("run", t!("cli-run")).args(window()))
        .subcommand(
            verb("plan", t!("cli-plan")).args([
                value("phone", "ID", t!("cli-opt-phone")).required_unless_present("matrix"),
                os(),
                profile(),
                proof(),
                value("managed", "ANSWER", t!("cli-opt-managed"))
                    .value_parser(names(ids(Managed::ALL, Managed::id))),
                value("matrix", "FORM", t!("cli-opt-matrix"))
                    .num_args(0..=1)
                    .require_equals(true)
                    .default_missing_value(Layout::Table.id())
                    .value_parser(names(ids(Layout::ALL, Layout::id)))
                    .conflicts_with_all(["phone", "os", "proof"]),
                json(),
            ]),
        )
        .subcommand(
            verb("check", t!("cli-check")).args([
                value("route", "ID", t!("cli-opt-check-route"))
                    .value_parser(names(ids(Route::ALL, Route::id))),
                value("phone", "KIND", t!("cli-opt-check-phone"))
                    .value_parser(names(ids(Platform::ALL, Platform::id))),
                value("only", "CHECK", t!("cli-opt-only")).action(ArgAction::Append),
                value("timeout", "SECONDS", t!("cli-opt-timeout")),
                json(),
            ]),
        )
        .subcommand(
            verb("guide", t!("cli-guide")).args([
                phone(),
                os(),
                route(),
                profile(),
                proof(),
                value("phone-language", "TAG", t!("cli-opt-phone-language")),
                value("format", "FORM", t!("cli-opt-format")).value_parser(names(vec!["text", "html"])),
                value("output", "FILE", t!("cli-opt-output"))
                    .short('o')
                    .value_parser(clap::value_parser!(PathBuf)),
            ]),
        )
        .subcommand(verb("explain", t!("cli-explain")).args([
            Arg::new("words").value_name("WORDS").num_args(1..).required(true).help(say(t!("cli-opt-words"))),
            json(),
        ]))
        .subcommand(
            verb("content", t!("cli-content"))
                .subcommand_required(true)
                .subcommand(
                    verb("list", t!("cli-content-list")).args([
                        Arg::new("what")
                            .value_name("WHAT")
                            .required(true)
                            .value_parser(names(vec!["phones", "errors", "hosts", "clouds", "vaults"]))
                            .help(say(t!("cli-opt-what"))),
                        json(),
                    ]),
                )
                .subcommand(
                    verb("check", t!("cli-content-check")).arg(
                        Arg::new("dir")
                            .value_name("DIR")
                            .required(true)
                            .value_parser(clap::value_parser!(PathBuf))
                            .help(say(t!("cli-opt-dir"))),
                    ),
                ),
        )
        .subcommand(
            verb("policy", t!("cli-policy"))
                .subcommand_required(true)
                .subcommand(verb("show", t!("cli-policy-show")).arg(json()))
                .subcommand(
                    verb("check", t!("cli-policy-check"))
                        .arg(file("file", "FILE", t!("cli-opt-policy-file")).required(true)),
                )
                .subcommand(verb("template", t!("cli-policy-template")))
                .subcommand(
                    verb("export", t!("cli-policy-export")).args([
                        Arg::new("form")
                            .value_name("FORM")
                            .required(true)
                            .value_parser(names(super::policy::names()))
                            .help(say(t!("cli-opt-export-form"))),
                        file("folder", "DIR", t!("cli-opt-export-folder")).default_value("."),
                        file("from", "FILE", t!("cli-opt-export-from")).long("from"),
                        file("output", "FILE", t!("cli-opt-output")).long("output").short('o'),
                    ]),
                ),
        )
        .subcommand(verb("status", t!("cli-status")).args([
            json(),
            switch("line", t!("cli-opt-line")).conflicts_with("json"),
            switch("all-users", t!("cli-opt-all-users")),
            value("require", "STATE", t!("cli-opt-require")).value_parser(names(vec![Standing::Done.id()])),
        ]))
        .subcommand(tenant(verb("tenant", t!("cli-tenant"))))
}

/// The verb for administrators: in English, like all that it says.
fn tenant(verb: Command) -> Command {
    let path = |name: &'static str| Arg::new(name).value_parser(clap::value_parser!(PathBuf));
    let paths = || {
        path("paths").value_name("PATH").num_args(1..).required(true).help("Files and folders of the export")
    };
    let output = || path("output").long("output").short('o').value_name("FILE").help("Write to this file");
    let switch = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
    };
    let format = |forms: [&'static str; 2]| {
        Arg::new("format").long("format").value_name("FORM").value_parser(PossibleValuesParser::new(forms))
    };
    verb.subcommand_required(true)
        .subcommand(Command::new("audit").about("Who would get stuck, where, and what to change").args([
            paths(),
            switch("json", "Answer in JSON (docs/tenant-audit.schema.json)").conflicts_with("format"),
            format(["text", "html"]).help("Text, or one page to forward"),
            output(),
            path("write-policy").long("write-policy").value_name("FILE").help(
                "Write the policy that follows, and one for each group that differs beside it",
            ),
            Arg::new("fail-on")
                .long("fail-on")
                .value_name("SEVERITY")
                .value_parser(PossibleValuesParser::new(ids(Severity::ALL, Severity::id)))
                .help("End with code 20 from this severity on; blocks if not given"),
        ]))
        .subcommand(Command::new("rehearse").about("Who would get through, by which route, and who stops").args([
            paths(),
            switch("json", "Answer in JSON (docs/tenant-audit.schema.json)").conflicts_with("format"),
            format(["text", "csv"]).help("Tables, or every case as CSV"),
            output(),
            Arg::new("set")
                .long("set")
                .value_name("KEY=VALUE")
                .action(ArgAction::Append)
                .help("What if this policy key were so; can be repeated"),
            path("done").long("done").value_name("FILE").help(
                "Also write the ids of people who have their passkey, one a line, for an “already done” group",
            ),
        ]))
}

fn ids<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|value| id(*value)).collect()
}

/// These matches and those of the verbs below: an option can stand before the verb and behind it.
fn levels(matches: &ArgMatches) -> impl Iterator<Item = &ArgMatches> {
    std::iter::successors(Some(matches), |above| above.subcommand().map(|(_, below)| below))
}

/// A value; the last one that was given.
pub(super) fn one(matches: &ArgMatches, name: &str) -> Option<String> {
    levels(matches).filter_map(|level| level.try_get_one::<String>(name).ok().flatten()).last().cloned()
}

/// A value with stable names.
pub(super) fn named<T>(matches: &ArgMatches, name: &str, from_id: fn(&str) -> Option<T>) -> Option<T> {
    one(matches, name).and_then(|id| from_id(&id))
}

/// A path; the last one that was given.
pub(super) fn path(matches: &ArgMatches, name: &str) -> Option<PathBuf> {
    levels(matches).filter_map(|level| level.try_get_one::<PathBuf>(name).ok().flatten()).last().cloned()
}

/// A switch.
pub(super) fn flag(matches: &ArgMatches, name: &str) -> bool {
    levels(matches).any(|level| level.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or_default())
}

/// Every value of an option that can be repeated, in the order in which they were given.
pub(super) fn all(matches: &ArgMatches, name: &str) -> Vec<String> {
    levels(matches)
        .filter_map(|level| level.try_get_many::<String>(name).ok().flatten())
        .flat_map(Iterator::cloned)
        .collect()
}
