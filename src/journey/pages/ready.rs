//! Page 5: what must be ready, on this computer and on the phone.

use super::frame::{self, version_path};
use super::phone;
use crate::enroll::Plan;
use crate::enroll::answers::Proof;
use crate::enroll::phone::Platform;
use crate::enroll::step::PhoneCheck;
use crate::handout::message_for as row;
use crate::journey::action::{Action, Section};
use crate::journey::addresses;
use crate::journey::answers::Version;
use crate::journey::event::{ChecksFor, Effect};
use crate::journey::questions::{self, versions};
use crate::journey::state::State;
use crate::journey::view::{Block, Button, CheckLine, Symbol, Tick, Tone, View};
use crate::locale::{Arg, Msg};
use crate::preflight::{CheckId, CheckStatus, Finding, FixAction};
use crate::t;

/// Whether everything is ticked.
pub(super) fn is_complete(state: &State) -> bool {
    let all = |plan: &Plan| plan.phone_checks.iter().all(|check| state.progress.ticked.contains(check));
    state.plan().is_some_and(all)
}

/// What to have at hand, said on the plan page where nothing has to be looked up, and the way on for those who
/// lack something.
pub(super) fn have(state: &State, plan: &Plan) -> Vec<Block> {
    let lines: Vec<Tick> = plan.phone_checks.iter().map(|&check| line(state, check)).collect();
    let points = lines.iter().map(|line| (Symbol::Check, line.title.clone())).collect();
    let missing = frame::section(state, Section::Missing, t!("plan-missing-something"), || {
        plan.phone_checks.iter().map(|check| Block::Text(way_on(*check))).collect()
    });
    vec![Block::Points(points), missing]
}

/// What to do about something that is not ready.
fn way_on(check: PhoneCheck) -> Msg {
    row("ready", format!("{check}-fix"))
}

/// The checks that this page shows, which start as soon as it is there. What was found stays true by itself
/// for as long as the route and the phone stay.
pub(super) fn checks_for(state: &State) -> Option<ChecksFor> {
    let route = state.plan()?.route;
    let phone = state.phone().map(|phone| phone.platform);
    Some(ChecksFor { route, phone, checks: state.shown_checks(route).collect() })
}

/// Ticks a line, or clears it.
pub(super) fn tick(state: &mut State, check: PhoneCheck, on: bool) {
    state.progress.ticked.retain(|other| *other != check);
    if on {
        state.progress.ticked.push(check);
    }
}

/// What the finding of a check offers to do.
pub(super) fn fix(state: &mut State, id: CheckId) -> Option<Effect> {
    let finding = state.findings.iter().find(|finding| finding.id == id)?;
    Some(match &finding.fix.as_ref()?.action {
        FixAction::TurnBluetoothOn => Effect::TurnBluetoothOn,
        FixAction::OpenSettings(page) => Effect::OpenSettings(*page),
        FixAction::OpenPortal => {
            let targets = addresses::targets(state.catalog(), state.rules().cloud);
            Effect::OpenPortal(targets.sign_in.into_iter().next()?.name)
        }
        FixAction::UseBrowser(browser) => Effect::OpenWith(browser.clone(), state.security_info()?),
        FixAction::CopyForIt => {
            let text = for_it(state, finding);
            frame::copy(state, text)
        }
        FixAction::None => return None,
    })
}

/// What IT gets of a finding: what it says, and what was seen.
fn for_it(state: &State, finding: &Finding) -> String {
    let summary = state.words.plain(&finding.summary);
    let lines = std::iter::once(summary).chain(finding.evidence.iter().cloned());
    lines.collect::<Vec<_>>().join("\n")
}

pub(super) fn view(state: &State) -> View {
    let mut view = frame::page(state, t!("ready-title"));
    let Some(plan) = state.plan() else { return view };
    view.lead = Some(t!("ready-lead"));
    if !is_complete(state) {
        view.hold_primary(t!("ready-tick-all"));
    }
    // What only the person can see comes first, unless something of the computer stands in the way.
    let lines = plan.phone_checks.iter().map(|&check| line(state, check)).collect();
    let ticks = Block::Ticks { name: t!("ready-phone"), ticks: lines };
    let checks = checks(state, plan);
    let evidence: Vec<Msg> = checks
        .iter()
        .flat_map(|check| check.evidence.iter().map(|line| t!("verbatim", text = line.clone())))
        .collect();
    let again = Button::new(t!("ready-again"), Action::Recheck(Vec::new()))
        .symbol(Symbol::Again)
        .enabled(state.checking.is_empty());
    let list = |checks| Block::Checks { name: t!("ready-computer"), details: t!("ready-evidence"), checks };
    let red = checks.iter().filter(|check| check.status == Some(CheckStatus::Fail)).count();
    if red > 0 {
        view.blocks.push(Block::Callout {
            tone: Tone::Stop,
            title: Some(t!("ready-red", count = red)),
            text: vec![t!("ready-red-text")],
            buttons: Vec::new(),
        });
        let (mut open, others): (Vec<CheckLine>, Vec<CheckLine>) =
            checks.into_iter().partition(|check| matches!(check.status, None | Some(CheckStatus::Fail)));
        open.sort_by_key(|check| check.status.is_none());
        view.blocks.extend([list(open), Block::Heading(t!("ready-phone")), ticks]);
        if !others.is_empty() {
            let title = t!("ready-others", count = others.len());
            let section = frame::section(state, Section::OtherChecks, title, || vec![list(others)]);
            view.blocks.push(section);
        }
        view.primary = Some(again);
        view.why_not = (!state.checking.is_empty()).then(|| t!("ready-looking"));
        // What was spent in vain once is gone: nobody takes a pass past something that is in the way.
        if is_complete(state) && state.proof() != Proof::TapOnce {
            view.secondary = Some(Button::new(t!("ready-anyway"), Action::Next));
        }
    } else {
        view.blocks.push(ticks);
        if !checks.is_empty() {
            view.blocks.extend([
                Block::Heading(t!("ready-computer")),
                list(checks),
                Block::Buttons(vec![again]),
            ]);
        }
    }
    if !evidence.is_empty() {
        view.blocks.push(frame::section(state, Section::Evidence, t!("ready-evidence"), || {
            frame::handover(state, t!("ready-evidence-label"), &evidence)
        }));
    }
    view
}

fn line(state: &State, check: PhoneCheck) -> Tick {
    let mut title = row("ready", check);
    let mut hint = row("ready", format!("{check}-hint"));
    match check {
        PhoneCheck::ProofAtHand => {
            if let Some(proof) = state.answers.proof() {
                title = title.with("proof", Arg::Msg(Msg::row("proof-hand", proof)));
            }
        }
        PhoneCheck::NewEnough => {
            title = title.with("version", Arg::Msg(least_version(state)));
            hint = if let Some(path) = version_path(state) {
                hint.with("path", path)
            } else {
                t!("find-version-android")
            };
        }
        _ => {}
    }
    let ticked = state.progress().ticked.contains(&check);
    let section = Section::Trouble(check);
    let trouble = (!ticked).then(|| {
        let open = state.sections.contains(&section);
        let button = Button::new(t!("ready-cannot"), Action::ToggleSection(section));
        (button, open.then(|| way_on(check)))
    });
    Tick { id: check, title, hint: Some(hint), ticked, trouble }
}

/// The oldest version that will do, by the name that people find on the phone.
fn least_version(state: &State) -> Msg {
    let platform = state.answers.platform.unwrap_or(Platform::Android);
    let versions = state.answers.maker().map(|maker| versions(state.catalog(), platform, maker));
    let oldest = versions.into_iter().flatten().rev().find(|version| {
        let row =
            questions::row(state.catalog(), platform, state.answers.maker().unwrap_or_default(), version);
        row.is_some_and(|row| row.os_from.is_some_and(|from| from >= platform.minimum()))
    });
    phone::version_name(state, platform, &oldest.unwrap_or(Version::Number(platform.minimum())))
}

fn checks(state: &State, plan: &Plan) -> Vec<CheckLine> {
    state
        .shown_checks(plan.route)
        .map(|id| {
            let finding = state.findings.iter().find(|finding| finding.id == id);
            let running = state.checking.contains(&id) || finding.is_none();
            CheckLine {
                id,
                title: id.title(),
                status: finding.filter(|_| !running).map(|finding| finding.status),
                summary: finding.filter(|_| !running).map(|finding| finding.summary.clone()),
                evidence: finding.map(|finding| finding.evidence.clone()).unwrap_or_default(),
                fix: finding.filter(|_| !running).and_then(|finding| finding.fix.as_ref()).map(|fix| {
                    let is_copied = || {
                        let text = finding.map(|finding| for_it(state, finding));
                        text.is_some_and(|text| state.copied() == Some(text.as_str()))
                    };
                    let button = match &fix.action {
                        FixAction::None => None,
                        FixAction::CopyForIt if is_copied() => {
                            Some(Button::new(t!("copied"), Action::Fix(id)).symbol(Symbol::Check))
                        }
                        action => Some(Button::new(label(action), Action::Fix(id))),
                    };
                    (fix.message.clone(), button)
                }),
            }
        })
        .collect()
}

fn label(action: &FixAction) -> Msg {
    match action {
        FixAction::TurnBluetoothOn => t!("fix-turn-on"),
        FixAction::OpenSettings(_) => t!("fix-open-settings"),
        FixAction::OpenPortal => t!("fix-open-portal"),
        FixAction::UseBrowser(_) => t!("fix-use-browser"),
        FixAction::CopyForIt | FixAction::None => t!("fix-copy"),
    }
}
