//! Certificate, route and phone: what is asked of whom, and what is said about it. Every host of the lab shows the
//! same kind of certificate, on real sockets.
use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv6Addr};

use crate::support::lab::servers::{Lab, Manner, Signer, Validity};
use crate::support::lab::{find_one, on_qr};
use passkey_companion::enroll::phone::Platform;
use passkey_companion::enroll::route::Route;
use passkey_companion::locale::{Language, Translator};
use passkey_companion::preflight::{
    CheckId, CheckStatus, Finding, FixAction, Host, Needs, SettingsPage, Targets, start,
};

const SIGN_IN: [&str; 2] = ["sign-in.test", "pages.test"];
const ANDROID: [&str; 1] = ["android.test"];
const IOS: [&str; 2] = ["ios.test", "association.test"];

const LOOKED_AT: [CheckId; 5] =
    [CheckId::SignInPages, CheckId::QrTunnel, CheckId::Interception, CheckId::Proxy, CheckId::Clock];

/// A world in which every host shows a certificate of this kind.
#[derive(Clone, Copy, Debug)]
struct World {
    signer: Signer,
    validity: Validity,
    right_name: bool,
}

impl World {
    fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for signer in [Signer::Public, Signer::Company, Signer::Stranger, Signer::Itself] {
            for validity in [Validity::Now, Validity::Over, Validity::NotYet] {
                for right_name in [true, false] {
                    all.push(Self { signer, validity, right_name });
                }
            }
        }
        all
    }

    /// Somebody whom this computer trusts vouches for the certificate, its dates aside.
    fn is_vouched_for(self) -> bool {
        self.right_name && matches!(self.signer, Signer::Public | Signer::Company)
    }

    fn is_accepted(self) -> bool {
        self.is_vouched_for() && self.validity == Validity::Now
    }

    fn lab(self) -> (Lab, Targets) {
        let mut lab = Lab::new();
        // A server that nobody vouches for may say what it likes, also about the time.
        let manner = if self.is_vouched_for() { Manner::Healthy } else { Manner::Dated(-40 * 86_400) };
        for name in SIGN_IN.into_iter().chain(ANDROID).chain(IOS) {
            let certified = if self.right_name { name } else { "other.test" };
            lab.show(name, self.signer, certified, self.validity, manner);
        }
        let mut targets = lab.targets(&SIGN_IN);
        targets.tunnel =
            vec![Host::only_for(ANDROID[0], Platform::Android), Host::only_for(IOS[0], Platform::Ios)];
        targets.association = vec![Host::only_for(IOS[1], Platform::Ios)];
        (lab, targets)
    }
}

/// What this route needs of this phone.
fn needed(route: Option<Route>, phone: Option<Platform>) -> BTreeSet<&'static str> {
    let mut needed = BTreeSet::from(SIGN_IN);
    if route != Some(Route::Handoff) {
        if phone != Some(Platform::Ios) {
            needed.extend(ANDROID);
        }
        if phone != Some(Platform::Android) {
            needed.extend(IOS);
        }
    }
    needed
}

/// What a check is to say: state and sentence.
fn expected(id: CheckId, world: World, route: Option<Route>) -> (CheckStatus, &'static str) {
    use CheckStatus::{Fail, Pass, Skipped, Unknown, Warn};
    let qr = if route == Some(Route::Qr) { Fail } else { Warn };
    let handoff = route == Some(Route::Handoff);
    // Where the servers are vouched for, they say that this clock is right.
    let refused = if world.is_vouched_for() {
        "check-certificate-not-valid-today"
    } else {
        "check-certificate-untrusted"
    };
    match id {
        CheckId::SignInPages if world.is_accepted() => (Pass, "check-sign-in-pages-pass"),
        CheckId::SignInPages => (Fail, refused),
        CheckId::QrTunnel if handoff => (Skipped, "check-skipped-not-needed"),
        CheckId::QrTunnel if world.is_accepted() => (Pass, "check-qr-tunnel-pass"),
        CheckId::QrTunnel => (qr, refused),
        CheckId::Interception if !world.is_vouched_for() => (Fail, "check-certificate-untrusted"),
        CheckId::Interception if world.signer == Signer::Company && handoff => {
            (Pass, "check-interception-harmless")
        }
        CheckId::Interception if world.signer == Signer::Company => (qr, "check-interception-qr"),
        CheckId::Interception if world.is_accepted() => (Pass, "check-interception-pass"),
        CheckId::Interception => (Unknown, "check-interception-unknown"),
        CheckId::Proxy if world.is_vouched_for() => (Pass, "check-proxy-none"),
        CheckId::Proxy => (Unknown, "check-proxy-unknown"),
        _ if world.is_vouched_for() => (Pass, "check-clock-pass"),
        _ => (Unknown, "check-clock-unknown"),
    }
}

fn advises_the_clock(finding: &Finding) -> bool {
    finding.fix.as_ref().is_some_and(|fix| fix.action == FixAction::OpenSettings(SettingsPage::Clock))
}

#[test]
fn every_certificate_route_and_phone_is_told_as_it_is() {
    let mut wrong = Vec::new();
    for world in World::all() {
        let (lab, targets) = world.lab();
        for route in [None, Some(Route::Handoff), Some(Route::Qr)] {
            for phone in [None, Some(Platform::Android), Some(Platform::Ios)] {
                let case = format!("{world:?}, {route:?}, {phone:?}");
                lab.visited.lock().unwrap().clear();
                lab.requests.lock().unwrap().clear();
                let needs = Needs { route, phone, ..on_qr(&LOOKED_AT) };
                let found = start(&needs, &targets, || {}).wait();
                for finding in &found {
                    let told = (finding.status, &*finding.summary.id);
                    let expected = expected(finding.id, world, route);
                    if told != expected {
                        wrong.push(format!("{case}: {expected:?} expected, told {finding:#?}"));
                    }
                    if advises_the_clock(finding) && !world.is_vouched_for() {
                        wrong.push(format!("{case}: a stranger sets the clock: {finding:#?}"));
                    }
                }
                let visited = lab.visited.lock().unwrap().clone();
                let visited: BTreeSet<&str> = visited.iter().map(String::as_str).collect();
                if visited != needed(route, phone) {
                    wrong.push(format!("{case}: contacted {visited:?}"));
                }
                let requests = lab.requests.lock().unwrap().clone();
                let asked: BTreeSet<&str> = requests.iter().map(String::as_str).collect();
                let may_ask = if world.is_accepted() {
                    needed(route, phone)
                } else if world.is_vouched_for() {
                    // For the date alone.
                    BTreeSet::from(SIGN_IN)
                } else {
                    BTreeSet::new()
                };
                if asked != may_ask {
                    wrong.push(format!("{case}: asked {asked:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of the cases, the first: {:#?}", wrong.len(), &wrong[..wrong.len().min(3)]);
}

#[test]
fn the_name_in_a_strangers_certificate_is_told_as_its_claim_and_never_as_the_organization() {
    let words = Translator::load(Language::english());
    let world = World { signer: Signer::Stranger, validity: Validity::Over, right_name: true };
    let (_lab, targets) = world.lab();
    let mut claims = 0;
    for finding in start(&Needs { route: None, ..on_qr(&LOOKED_AT) }, &targets, || {}).wait() {
        let text = words.plain(&finding.summary);
        // The stranger calls itself so.
        let own = text.replace("Your Organization Root (Your Organization)", "NAME");
        assert!(!own.to_lowercase().contains("your organization"), "{text}");
        if own.contains("NAME") {
            claims += 1;
            assert!(own.contains("claims to come from") && own.contains("does not trust"), "{text}");
        }
    }
    assert_eq!(claims, 3);
}

#[test]
fn one_address_of_a_host_with_a_strangers_certificate_is_told_although_the_other_answers() {
    let mut lab = Lab::new();
    let six = IpAddr::V6(Ipv6Addr::LOCALHOST);
    let four = lab.serve(SIGN_IN[0], Manner::Healthy);
    lab.name(SIGN_IN[0], &[six, four]);
    lab.show_at(six, SIGN_IN[0], Signer::Stranger, SIGN_IN[0], Validity::Over, Manner::Healthy);
    let needs = Needs { route: Some(Route::Handoff), ..on_qr(&[]) };
    let found = find_one(CheckId::Interception, &needs, &lab.targets(&SIGN_IN[..1]));
    assert_eq!(
        (found.status, &*found.summary.id),
        (CheckStatus::Fail, "check-certificate-untrusted"),
        "{found:#?}"
    );
    assert_eq!(lab.requests.lock().unwrap().len(), 1, "only the other address is asked");
}
