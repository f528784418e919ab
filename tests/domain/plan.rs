//! The one decision: the eight points that hurt people when they are wrong, and the full cross product.

use passkey_companion::content::Catalog;
use passkey_companion::enroll::answers::{Managed, Profile, Proof};
use passkey_companion::enroll::computer::{Bluetooth, System};
use passkey_companion::enroll::org::{Attestation, Cloud, RegistrationPlace, SyncedPasskeys, TapKind};
use passkey_companion::enroll::outcome::{NextAction, StopReason, Warning};
use passkey_companion::enroll::phone::{Confidence, Platform};
use passkey_companion::enroll::progress::{Page, Position, positions};
use passkey_companion::enroll::rules::Reason;
use passkey_companion::enroll::step::{PhoneCheck, StepId};
use passkey_companion::enroll::{
    Facts, OrgRules, Outcome, Owner, PhoneRules, Plan, PlanInput, Route, Stop, plan,
};

fn phones() -> Vec<PhoneRules> {
    Catalog::embedded().unwrap().phones.iter().map(Catalog::rules).collect()
}

fn phone(id: &str) -> PhoneRules {
    phones().into_iter().find(|phone| phone.id == id).unwrap()
}

fn answers(proof: Proof) -> PlanInput {
    PlanInput {
        os: None,
        profile: Profile::Personal,
        proof,
        managed: Managed::Unsure,
        preferred_route: None,
        switch_seen: false,
    }
}

#[track_caller]
fn way(outcome: Outcome) -> Plan {
    match outcome {
        Outcome::Plan(plan) => plan,
        Outcome::Stop(stop) => panic!("a stop: {stop:?}"),
    }
}

#[track_caller]
fn stop(outcome: Outcome) -> Stop {
    match outcome {
        Outcome::Stop(stop) => stop,
        Outcome::Plan(plan) => panic!("a plan: {plan:?}"),
    }
}

fn ruling(plan: &Plan, route: Route) -> Result<Reason, Reason> {
    plan.alternatives.iter().find(|(other, _)| *other == route).unwrap().1
}

#[test]
fn an_employee_with_a_usual_phone_and_app_approval_registers_inside_the_app() {
    let plan = way(plan(&answers(Proof::App), &phone("ios.18"), &OrgRules::default(), &Facts::default()));
    assert_eq!(plan.route, Route::App);
    assert_eq!(plan.reasons, [Reason::Recommended]);
    let steps: Vec<StepId> = plan.steps.iter().map(|step| step.id).collect();
    assert_eq!(
        steps,
        [
            StepId::GetAuthenticator,
            StepId::OpenAccount,
            StepId::TurnOnProvider,
            StepId::FinishInApp,
            StepId::Confirm
        ]
    );
}

#[test]
fn the_qr_route_is_offered_only_when_attestation_is_declared_off() {
    for attestation in [Attestation::Enforced, Attestation::Unknown] {
        let org = OrgRules { attestation, ..OrgRules::default() };
        let wish = PlanInput { preferred_route: Some(Route::Qr), ..answers(Proof::App) };
        let plan = way(plan(&wish, &phone("ios.18"), &org, &Facts::default()));
        assert_ne!(plan.route, Route::Qr, "a wish does not open a closed route");
        assert!(matches!(
            ruling(&plan, Route::Qr),
            Err(Reason::AttestationEnforced | Reason::AttestationUnknown)
        ));
    }
    let org = OrgRules { attestation: Attestation::Off, ..OrgRules::default() };
    let wish = PlanInput { preferred_route: Some(Route::Qr), ..answers(Proof::App) };
    assert_eq!(way(plan(&wish, &phone("ios.18"), &org, &Facts::default())).route, Route::Qr);
}

#[test]
fn bluetooth_is_a_matter_of_the_qr_route_only() {
    let org = OrgRules { attestation: Attestation::Off, ..OrgRules::default() };
    let facts = Facts { bluetooth: Bluetooth::Absent, ..Facts::default() };
    for route in [Route::App, Route::PhoneBrowser, Route::Handoff] {
        let wish = PlanInput { preferred_route: Some(route), ..answers(Proof::App) };
        let plan = way(plan(&wish, &phone("android.aosp.15"), &org, &facts));
        assert_eq!(plan.route, route);
        assert!(!plan.phone_checks.contains(&PhoneCheck::Bluetooth));
        assert_eq!(ruling(&plan, Route::Qr), Err(Reason::NoBluetooth));
    }
}

#[test]
fn a_one_time_pass_is_never_spent_on_the_computer() {
    let org = OrgRules { attestation: Attestation::Off, ..OrgRules::default() };
    for wish in Route::ALL {
        let answers = PlanInput { preferred_route: Some(*wish), ..answers(Proof::TapOnce) };
        let plan = way(plan(&answers, &phone("samsung.oneui7"), &org, &Facts::default()));
        assert_eq!(plan.route, Route::App);
        assert!(plan.reasons.contains(&Reason::PassUsedOnPhone));
        assert!(plan.warnings.contains(&Warning::PassClock));
    }
}

#[test]
fn a_pass_that_it_issues_as_one_time_is_taken_as_one_time_whatever_the_person_believes() {
    let org = OrgRules { tap_kind: TapKind::OneTime, ..OrgRules::default() };
    let wish = PlanInput { preferred_route: Some(Route::Handoff), ..answers(Proof::TapMulti) };
    assert_eq!(way(plan(&wish, &phone("ios.18"), &org, &Facts::default())).route, Route::App);
}

#[test]
fn someone_with_only_a_password_is_stopped_early_and_told_whom_to_ask() {
    let found =
        stop(plan(&answers(Proof::Password), &phone("ios.18"), &OrgRules::default(), &Facts::default()));
    assert_eq!(found.reason, StopReason::NoSecondProof);
    assert_eq!((found.owner, found.next), (Owner::Helpdesk, NextAction::AskForPass));
}

#[test]
fn nobody_is_sent_to_fetch_a_pass_that_would_only_lead_to_the_next_stop() {
    let org = OrgRules {
        compliant_device_required: Some(true),
        attestation: Attestation::Enforced,
        ..OrgRules::default()
    };
    let asked = PlanInput { managed: Managed::No, ..answers(Proof::Password) };
    let found = stop(plan(&asked, &phone("ios.18"), &org, &Facts::default()));
    assert_eq!((found.owner, found.next), (Owner::Admin, NextAction::SendToIt));
}

#[test]
fn samsung_pass_is_warned_about_before_the_save_sheet_on_galaxy_phones() {
    let plan =
        way(plan(&answers(Proof::App), &phone("samsung.oneui7"), &OrgRules::default(), &Facts::default()));
    assert!(plan.warnings.contains(&Warning::SamsungPass));
    assert!(!plan.warnings.contains(&Warning::WrongPlace), "one warning about the place is enough");
}

#[test]
fn a_declared_device_rule_makes_qr_the_way_if_attestation_is_off_and_a_stop_for_it_if_not() {
    for rule in ["compliance", "app protection"] {
        let org = |attestation| OrgRules {
            attestation,
            compliant_device_required: (rule == "compliance").then_some(true),
            app_protection_required: (rule == "app protection").then_some(true),
            ..OrgRules::default()
        };
        let own_phone = PlanInput { managed: Managed::No, ..answers(Proof::App) };
        let plan_off = way(plan(&own_phone, &phone("ios.18"), &org(Attestation::Off), &Facts::default()));
        assert_eq!(plan_off.route, Route::Qr, "{rule}");
        assert_eq!(plan_off.reasons[0], Reason::NoPhoneSignIn);
        let found = stop(plan(&own_phone, &phone("ios.18"), &org(Attestation::Enforced), &Facts::default()));
        assert_eq!((found.reason, found.owner), (StopReason::PhoneSignInClosed, Owner::Admin), "{rule}");
        let managed = PlanInput { managed: Managed::Yes, ..answers(Proof::App) };
        assert_eq!(
            way(plan(&managed, &phone("ios.18"), &org(Attestation::Enforced), &Facts::default())).route,
            Route::App
        );
    }
}

#[test]
fn a_one_time_pass_and_a_closed_phone_lead_to_the_helpdesk_for_another_pass() {
    let org = OrgRules {
        attestation: Attestation::Off,
        compliant_device_required: Some(true),
        ..OrgRules::default()
    };
    let own_phone = PlanInput { managed: Managed::No, ..answers(Proof::TapOnce) };
    let found = stop(plan(&own_phone, &phone("ios.18"), &org, &Facts::default()));
    assert_eq!((found.reason, found.next), (StopReason::PassWouldBeLost, NextAction::AskForMultiUsePass));
}

#[test]
fn passkeys_already_enforced_stop_everyone_without_a_pass_before_the_loop() {
    let org = OrgRules { passkey_enforced: true, ..OrgRules::default() };
    for proof in Proof::ALL.iter().filter(|proof| !proof.is_tap() && **proof != Proof::Password) {
        let found = stop(plan(&answers(*proof), &phone("ios.18"), &org, &Facts::default()));
        assert_eq!(found.reason, StopReason::PasskeyAlreadyDemanded);
    }
    assert_eq!(
        way(plan(&answers(Proof::TapOnce), &phone("ios.18"), &org, &Facts::default())).route,
        Route::App
    );
}

#[test]
fn an_account_on_both_sides_of_a_phone_gets_a_second_passkey_at_the_end() {
    let both = PlanInput { profile: Profile::Both, ..answers(Proof::App) };
    let plan = way(plan(&both, &phone("android.aosp.15"), &OrgRules::default(), &Facts::default()));
    assert_eq!(plan.steps.last().unwrap().id, StepId::WorkProfileToo);
    assert!(plan.warnings.contains(&Warning::BothSides));
}

#[test]
fn a_phone_seen_without_the_switch_stops_until_the_person_has_found_it() {
    let asked = PlanInput { os: Some(14), ..answers(Proof::App) };
    let found = stop(plan(&asked, &phone("sony.14"), &OrgRules::default(), &Facts::default()));
    assert_eq!((found.reason, found.next), (StopReason::SwitchMissing, NextAction::UpdatePhone));
    assert!(found.others.contains(&NextAction::LookForSwitch));
    let seen = PlanInput { switch_seen: true, ..asked };
    assert_eq!(
        way(plan(&seen, &phone("sony.14"), &OrgRules::default(), &Facts::default())).route,
        Route::App
    );
}

#[test]
fn unknown_menus_are_said_to_be_unknown() {
    let plan_vivo = way(plan(&answers(Proof::App), &phone("vivo"), &OrgRules::default(), &Facts::default()));
    assert!(plan_vivo.warnings.contains(&Warning::PathUnknown));
    let plan_hmd = way(plan(&answers(Proof::App), &phone("hmd"), &OrgRules::default(), &Facts::default()));
    assert!(plan_hmd.warnings.contains(&Warning::PathUncertain));
}

#[test]
fn routes_that_the_organisation_does_not_allow_are_not_taken() {
    let org = OrgRules { allowed_routes: vec![Route::Handoff, Route::App], ..OrgRules::default() };
    let first = way(plan(&answers(Proof::App), &phone("ios.18"), &org, &Facts::default()));
    assert_eq!(first.route, Route::Handoff);
    assert_eq!(first.reasons[0], Reason::OrganisationPrefers);
    assert_eq!(ruling(&first, Route::PhoneBrowser), Err(Reason::NotAllowed));
}

const RULES: usize = 2 * 2 * 2 * 3 * 3 * 3 * 3;

/// Every combination of the organisation's rules besides attestation, TAP kind and cloud.
fn organisation(number: usize) -> OrgRules {
    let mut rest = number;
    let mut pick = |count: usize| {
        let value = rest % count;
        rest /= count;
        value
    };
    OrgRules {
        compliant_device_required: [None, Some(true)][pick(2)],
        app_protection_required: [Some(false), Some(true)][pick(2)],
        passkey_enforced: pick(2) == 1,
        registration_place: RegistrationPlace::ALL[pick(3)],
        synced_passkeys: SyncedPasskeys::ALL[pick(3)],
        work_profile: [None, Some(true), Some(false)][pick(3)],
        allowed_routes: [Route::ALL.to_vec(), vec![Route::Handoff, Route::Qr], Vec::new()][pick(3)].clone(),
        ..OrgRules::default()
    }
}

#[test]
fn every_combination_ends_in_exactly_one_plan_or_stop_that_keeps_every_promise() {
    let phones = phones();
    let rules: Vec<OrgRules> = (0..RULES).map(organisation).collect();
    let halves =
        phones.chunks(phones.len().div_ceil(std::thread::available_parallelism().map_or(1, Into::into)));
    let counts = std::thread::scope(|scope| {
        let threads: Vec<_> = halves.map(|half| scope.spawn(|| cross_product(half, &rules))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
    });
    let (plans, stops) = counts.iter().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    println!("{plans} plans and {stops} stops");
    assert!(plans > 1_000_000 && stops > 1_000_000, "both happen: {plans} plans, {stops} stops");
}

fn cross_product(phones: &[PhoneRules], rules: &[OrgRules]) -> (u64, u64) {
    let (mut plans, mut stops) = (0, 0);
    for phone in phones {
        let versions: &[Option<u16>] = match phone.platform {
            Platform::Ios => &[None, Some(16), Some(17), Some(26)],
            Platform::Android => &[None, Some(13), Some(14), Some(15)],
        };
        for rule in rules {
            for attestation in Attestation::ALL {
                for tap_kind in TapKind::ALL {
                    let mut org = OrgRules { attestation: *attestation, tap_kind: *tap_kind, ..rule.clone() };
                    for remote in [true, false] {
                        let facts = Facts { remote_session: Some(remote), ..Facts::default() };
                        for os in versions {
                            for profile in Profile::ALL {
                                for proof in Proof::ALL {
                                    for managed in [Managed::No, Managed::Yes] {
                                        let answers = PlanInput {
                                            os: *os,
                                            profile: *profile,
                                            managed,
                                            ..answers(*proof)
                                        };
                                        let case = (phone, &answers, &org, &facts);
                                        match plan(&answers, phone, &org, &facts) {
                                            Outcome::Plan(plan) => {
                                                plans += 1;
                                                check_plan(&plan, case);
                                            }
                                            Outcome::Stop(stop) => {
                                                stops += 1;
                                                check_stop(&stop, case);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    org.cloud = Cloud::China;
                    let found = plan(&answers(Proof::App), phone, &org, &Facts::default());
                    assert!(
                        matches!(found, Outcome::Stop(stop) if stop.reason == StopReason::CloudWithoutPasskeys)
                    );
                    let platforms: Vec<Platform> =
                        Platform::ALL.iter().copied().filter(|other| *other != phone.platform).collect();
                    org = OrgRules { cloud: Cloud::Public, platforms, ..org };
                    let found = plan(&answers(Proof::App), phone, &org, &Facts::default());
                    assert!(
                        matches!(found, Outcome::Stop(stop) if stop.reason == StopReason::PlatformNotAllowed)
                    );
                }
            }
        }
    }
    (plans, stops)
}

type Case<'a> = (&'a PhoneRules, &'a PlanInput, &'a OrgRules, &'a Facts);

fn check_plan(plan: &Plan, (phone, answers, org, facts): Case) {
    let tell = || format!("{plan:?}\n{phone:?}\n{answers:?}\n{org:?}\n{facts:?}");
    let qr = plan.route == Route::Qr;
    // The organisation made the work profile, whatever its owner says.
    let in_work_profile = phone.platform == Platform::Android && answers.profile == Profile::Work;
    let managed = answers.managed == Managed::Yes || in_work_profile;
    assert!(org.allowed_routes.contains(&plan.route), "{}", tell());
    assert!(!qr || org.attestation == Attestation::Off, "{}", tell());
    assert!(!qr || facts.remote_session != Some(true), "{}", tell());
    assert!(!qr || phone.can_scan, "{}", tell());
    assert!(qr || !plan.phone_checks.contains(&PhoneCheck::Bluetooth), "{}", tell());
    let once = answers.proof == Proof::TapOnce
        || (answers.proof == Proof::TapMulti && org.tap_kind == TapKind::OneTime);
    assert!(!once || !plan.route.signs_in_on_computer(), "{}", tell());
    assert!(!once || plan.route == Route::App, "a browser would spend it too: {}", tell());
    assert_ne!(answers.proof, Proof::Password, "{}", tell());
    assert!(!org.demands_managed_phone() || managed || !plan.route.signs_in_on_phone(), "{}", tell());
    assert!(!org.passkey_enforced || answers.proof.is_tap(), "{}", tell());
    let too_old =
        answers.os.or(phone.os_from).or(phone.os_to).is_some_and(|os| os < phone.platform.minimum());
    assert!(!too_old, "{}", tell());
    assert!(!plan.reasons.is_empty() && !plan.steps.is_empty() && plan.minutes() > 0, "{}", tell());
    assert_eq!(plan.alternatives.len(), Route::ALL.len() - 1, "{}", tell());
    assert!(
        phone.confidence != Confidence::None || plan.warnings.contains(&Warning::PathUnknown),
        "{}",
        tell()
    );
}

fn check_stop(stop: &Stop, (phone, answers, org, facts): Case) {
    let tell = || format!("{stop:?}\n{phone:?}\n{answers:?}\n{org:?}\n{facts:?}");
    assert!(!stop.others.is_empty(), "a stop has more than one way forward: {}", tell());
    assert!(!stop.others.contains(&stop.next), "{}", tell());
    if stop.reason == StopReason::PhoneTooOld {
        assert!(stop.others.contains(&NextAction::OtherPhone), "{}", tell());
        assert!(stop.others.contains(&NextAction::SecurityKey), "{}", tell());
    }
    // Whoever is sent for something must be let through afterwards, or meet the next honest question, but
    // never the same stop again.
    let mut better = *answers;
    match stop.next {
        NextAction::AskForPass => better.proof = Proof::TapOnce,
        NextAction::AskForMultiUsePass => better.proof = Proof::TapMulti,
        NextAction::AskWhetherManaged => better.managed = Managed::Yes,
        _ => return,
    }
    assert!(plan(&better, phone, org, facts).plan().is_some(), "sent in vain: {}", tell());
}

#[test]
fn steps_stand_in_one_order_and_each_has_a_way_forward_and_a_way_back() {
    let off = OrgRules { attestation: Attestation::Off, ..OrgRules::default() };
    for phone in phones() {
        for route in Route::ALL {
            for profile in Profile::ALL {
                let asked = PlanInput {
                    preferred_route: Some(*route),
                    profile: *profile,
                    switch_seen: true,
                    ..answers(Proof::App)
                };
                let Outcome::Plan(first) = plan(&asked, &phone, &off, &Facts::default()) else { continue };
                let Outcome::Plan(again) = plan(&asked, &phone, &off, &Facts::default()) else { panic!() };
                assert_eq!(first, again, "the same question has the same answer");
                let all = positions(Some(&first));
                assert_eq!(all.first(), Some(&Position::page(Page::Welcome)));
                assert_eq!(all.last(), Some(&Position::page(Page::Done)));
                for pair in all.windows(2) {
                    assert_ne!(pair[0], pair[1], "every place is another one");
                    assert!(pair[0].page <= pair[1].page, "pages never go back by themselves");
                }
                for (index, step) in first.steps.iter().enumerate() {
                    assert!(!first.steps[..index].iter().any(|other| other.id == step.id), "no step twice");
                }
            }
        }
    }
}

#[test]
fn a_computer_below_microsofts_floor_cannot_take_the_qr_route() {
    let org = OrgRules { attestation: Attestation::Off, ..OrgRules::default() };
    for (system, old) in [
        ("windows-10-21h2", true),
        ("windows-10-22h2", false),
        ("windows-11-21h2", true),
        ("windows-11-23h2", false),
        ("macos-12", true),
        ("macos-13", false),
        ("linux", false),
    ] {
        let facts = Facts { system: System::parse(system), ..Facts::default() };
        let plan = way(plan(&answers(Proof::App), &phone("ios.18"), &org, &facts));
        assert_eq!(ruling(&plan, Route::Qr).is_err(), old, "{system}");
    }
}

mod a_phone_that_may_fail_the_check {
    use super::*;

    #[test]
    fn is_promised_nothing_about_the_check_of_the_company() {
        for id in ["degoogled", "grapheneos"] {
            for attestation in [Attestation::Enforced, Attestation::Unknown, Attestation::Off] {
                let org = OrgRules { attestation, ..OrgRules::default() };
                let plan = way(plan(&answers(Proof::App), &phone(id), &org, &Facts::default()));
                assert_eq!(
                    (plan.route, &*plan.reasons),
                    (Route::App, &[Reason::RecommendedAlone][..]),
                    "{id}"
                );
                assert!(plan.warnings.contains(&Warning::AlteredPhone), "{id}");
                for route in [Route::PhoneBrowser, Route::Handoff] {
                    assert_eq!(ruling(&plan, route), Ok(Reason::NoBluetoothNeeded), "{id}");
                }
            }
        }
        let plan = way(plan(
            &answers(Proof::App),
            &phone("android.aosp.16"),
            &OrgRules::default(),
            &Facts::default(),
        ));
        assert_eq!(plan.reasons, [Reason::Recommended]);
        assert!(!plan.warnings.contains(&Warning::AlteredPhone));
    }
}

mod a_managed_phone {
    use super::*;

    const COMPLIANT: Option<bool> = Some(true);

    #[test]
    fn may_have_the_switch_locked_and_says_so_once() {
        let warnings = |phone_id: &str, managed, profile| {
            let answers = PlanInput { managed, profile, ..answers(Proof::App) };
            way(plan(&answers, &phone(phone_id), &OrgRules::default(), &Facts::default())).warnings
        };
        for id in ["samsung.oneui7", "ios.18"] {
            assert!(warnings(id, Managed::Yes, Profile::Personal).contains(&Warning::SwitchMayBeLocked));
            for managed in [Managed::No, Managed::Unsure] {
                assert!(!warnings(id, managed, Profile::Personal).contains(&Warning::SwitchMayBeLocked));
            }
        }
        for profile in [Profile::Work, Profile::Both] {
            let warnings = warnings("samsung.oneui7", Managed::Yes, profile);
            assert!(warnings.contains(&Warning::WorkSideMayBeLocked));
            assert!(!warnings.contains(&Warning::SwitchMayBeLocked), "the same twice: {warnings:?}");
        }
    }

    #[test]
    fn is_one_with_the_account_in_a_work_profile_whatever_its_owner_says() {
        let org = OrgRules { compliant_device_required: COMPLIANT, ..OrgRules::default() };
        let of = |phone_id: &str, profile, managed| {
            let answers = PlanInput { managed, profile, ..answers(Proof::App) };
            plan(&answers, &phone(phone_id), &org, &Facts::default())
        };
        for managed in [Managed::No, Managed::Unsure, Managed::Yes] {
            assert_eq!(way(of("samsung.oneui7", Profile::Work, managed)).route, Route::App, "{managed}");
        }
        // The personal side is not managed by that, and an iPhone has no sides.
        for (id, profile) in [
            ("samsung.oneui7", Profile::Both),
            ("samsung.oneui7", Profile::Personal),
            ("ios.18", Profile::Work),
        ] {
            let stop = stop(of(id, profile, Managed::No));
            assert_eq!(stop.reason, StopReason::PhoneSignInClosed, "{id} {profile}");
        }
    }
}
