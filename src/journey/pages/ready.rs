//! Page 5: what must be ready, on this computer and on the phone.

use super::super::action::{Action, Fold};
use super::super::session::Session;
use super::super::view::{Block, Button, CheckLine, Light, Symbol, Tick, View};
use super::{row, version_path};
use crate::enroll::Plan;
use crate::enroll::step::PhoneCheck;
use crate::locale::{Arg, Msg};
use crate::preflight::{CheckId, CheckStatus, FixAction};
use crate::t;

pub(super) fn view(session: &Session) -> View {
    let mut view = session.page(t!("ready-title"));
    let Some(plan) = session.plan() else { return view };
    view.lead = Some(t!("ready-lead"));
    let checks = checks(session, plan);
    if !checks.is_empty() {
        let evidence: Vec<Msg> = checks
            .iter()
            .flat_map(|check| check.evidence.iter().map(|line| t!("verbatim", text = line.clone())))
            .collect();
        view.blocks.push(Block::Heading(t!("ready-computer")));
        view.blocks.push(Block::Checks(checks));
        view.blocks.push(Block::Buttons(vec![
            Button::new(t!("ready-again"), Action::Recheck(Vec::new()))
                .symbol(Symbol::Again)
                .enabled(session.checking.is_empty()),
        ]));
        if !evidence.is_empty() {
            view.blocks.push(session.fold(Fold::Evidence, t!("ready-evidence"), || {
                super::handover(session, t!("ready-evidence-label"), &evidence)
            }));
        }
        view.blocks.push(Block::Heading(t!("ready-phone")));
    }
    view.blocks.push(Block::Ticks(plan.phone_checks.iter().map(|&check| tick(session, check)).collect()));
    if !session.is_answered(crate::enroll::progress::Page::Ready) {
        view.blocks.push(Block::Text(t!("ready-tick-all")));
    }
    view
}

fn tick(session: &Session, check: PhoneCheck) -> Tick {
    let mut title = row("ready", check);
    let mut hint = row("ready", format!("{check}-hint"));
    match check {
        PhoneCheck::ProofAtHand => {
            if let Some(proof) = session.draft().proof {
                title = title.with("proof", Arg::Msg(Msg::row("proof-hand", proof)));
            }
        }
        PhoneCheck::NewEnough => match version_path(session) {
            Some(path) => hint = hint.with("path", path),
            None => hint = t!("find-version-android"),
        },
        _ => {}
    }
    Tick { id: check, title, hint: Some(hint), ticked: session.progress().ticked.contains(&check) }
}

/// Only what matters for this route is shown; the rest would only worry people.
fn checks(session: &Session, plan: &Plan) -> Vec<CheckLine> {
    CheckId::ALL
        .iter()
        .copied()
        .filter(|id| id.matters_for(Some(plan.route)))
        .map(|id| {
            let finding = session.findings.iter().find(|finding| finding.id == id);
            let running = session.checking.contains(&id) || finding.is_none();
            CheckLine {
                id,
                title: id.title(),
                light: finding.filter(|_| !running).map_or(Light::Running, |finding| light(finding.status)),
                summary: finding.filter(|_| !running).map(|finding| finding.summary.clone()),
                evidence: finding.map(|finding| finding.evidence.clone()).unwrap_or_default(),
                fix: finding.filter(|_| !running).and_then(|finding| finding.fix.as_ref()).map(|fix| {
                    let button = match &fix.action {
                        FixAction::None => None,
                        action => Some(Button::new(label(action), Action::Fix(action.clone()))),
                    };
                    (fix.message.clone(), button)
                }),
            }
        })
        .collect()
}

fn light(status: CheckStatus) -> Light {
    match status {
        CheckStatus::Pass => Light::Pass,
        CheckStatus::Warn => Light::Warn,
        CheckStatus::Fail => Light::Fail,
        CheckStatus::Skipped => Light::Skipped,
        CheckStatus::Unknown => Light::Unknown,
    }
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
