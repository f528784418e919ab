//! `check`: whether this computer can do its part.

use std::fmt::Write as _;
use std::io::IsTerminal as _;
use std::time::Duration;

use clap::ArgMatches;
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr as _;

use super::{Exit, World, args, output};
use crate::enroll::Route;
use crate::enroll::phone::Platform;
use crate::journey::addresses::targets;
use crate::locale::{Msg, Translator};
use crate::preflight::{self, CheckId, CheckStatus, Finding, Needs};
use crate::t;

/// Longest run that can be asked for.
const LONGEST: u64 = 300;

pub(super) fn run(world: &World, matches: &ArgMatches) -> Exit {
    let words = &world.words;
    let needs = match needs(world, matches) {
        Ok(needs) => needs,
        Err(msg) => return output::fail(words, &msg, Exit::Usage),
    };
    let mut targets = targets(&world.catalog, world.settings.rules.cloud);
    targets.environment.pretended = world.settings.facts.clone();
    let mut run = preflight::start(&needs, &targets, || ());
    if args::flag(matches, "json") {
        let findings = run.wait();
        let exit = exit(&findings);
        let took = run.took();
        let mut answer = as_json(words, &findings, took);
        world.mark(&mut answer);
        return output::json(words, &answer, exit);
    }
    let colours = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    if let Some(remark) = world.remark()
        && output::answer(words, &words.plain(&remark), Exit::Done) != Exit::Done
    {
        return Exit::Error;
    }
    let mut findings = Vec::new();
    while let Some(finding) = run.next() {
        // Each line as it comes in.
        if output::answer(words, &as_text(words, &finding, colours), Exit::Done) != Exit::Done {
            return Exit::Error;
        }
        findings.push(finding);
    }
    exit(&findings)
}

fn needs(world: &World, matches: &ArgMatches) -> Result<Needs, Msg> {
    let known = |all: Vec<&str>| all.join(", ");
    let route = args::named(matches, "route", Route::from_id);
    let phone = args::named(matches, "phone", Platform::from_id);
    let mut only = Vec::new();
    for name in args::all(matches, "only") {
        let all = CheckId::ALL.iter().map(|id| id.id()).collect();
        only.push(
            CheckId::from_id(&name)
                .ok_or_else(|| t!("cli-unknown-check", name = name, known = known(all)))?,
        );
    }
    let deadline = match args::one(matches, "timeout") {
        None => Needs::DEADLINE,
        Some(text) => match text.parse::<u64>() {
            Ok(seconds) if (1..=LONGEST).contains(&seconds) => Duration::from_secs(seconds),
            _ => return Err(t!("cli-bad-timeout", given = text, longest = LONGEST)),
        },
    };
    Ok(Needs { route, phone, offline: world.offline, deadline, only })
}

/// The exit code that these findings end in.
pub fn exit(findings: &[Finding]) -> Exit {
    if findings.iter().any(|finding| finding.status == CheckStatus::Fail) {
        Exit::CheckFailed
    } else {
        Exit::Done
    }
}

/// The findings as `check --json` prints them; `took` is how long the whole run took.
pub fn as_json(words: &Translator, findings: &[Finding], took: Duration) -> Value {
    let checks: Vec<Value> = findings
        .iter()
        .map(|finding| {
            json!({
                "id": finding.id,
                "state": finding.status,
                "summary": words.plain(&finding.summary),
                "evidence": finding.evidence,
                "fix": finding.fix.as_ref().map(|fix| words.plain(&fix.message)),
                "elapsed_ms": u64::try_from(finding.elapsed.as_millis()).unwrap_or(u64::MAX),
            })
        })
        .collect();
    json!({ "checks": checks, "took_ms": u64::try_from(took.as_millis()).unwrap_or(u64::MAX) })
}

fn as_text(words: &Translator, finding: &Finding, colours: bool) -> String {
    let (mark, colour) = match finding.status {
        CheckStatus::Pass => ("✓", "32"),
        CheckStatus::Warn => ("!", "33"),
        CheckStatus::Fail => ("✗", "31"),
        CheckStatus::Skipped => ("–", "2"),
        CheckStatus::Unknown => ("?", "33"),
    };
    let mark = if colours { format!("\u{1b}[{colour}m{mark}\u{1b}[0m") } else { mark.to_owned() };
    let title = title_of(words, finding.id);
    let column = CheckId::ALL.iter().map(|id| title_of(words, *id).width()).max().unwrap_or_default() + 2;
    let gap = " ".repeat(column - title.width());
    let mut text = format!("{mark} {title}{gap}{}", words.plain(&finding.summary));
    let margin = " ".repeat(column + 2);
    if let Some(fix) = &finding.fix {
        let _ = write!(text, "\n{margin}{}", words.plain(&fix.message));
    }
    if matches!(finding.status, CheckStatus::Warn | CheckStatus::Fail | CheckStatus::Unknown) {
        for line in &finding.evidence {
            let _ = write!(text, "\n{margin}| {line}");
        }
    }
    text
}

fn title_of(words: &Translator, check: CheckId) -> String {
    words.plain(&check.title())
}
