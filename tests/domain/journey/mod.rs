//! The journey without a window: people drive it by what is on the page, with a clock that stands still.
//!
//! What whole journeys look like is kept as text in `views/`; a change there is a change that people
//! see. `UPDATE_SNAPSHOTS=1 cargo test --test domain journey` writes the files anew.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::support::person::{
    GOOD_COMPUTER, Kind, NOON, Person, Seen, Way, catalog, draft, places, session, ways, word_faults, words,
};
use passkey_companion::enroll::answers::{Managed, Profile, Proof};
use passkey_companion::enroll::computer::{Bluetooth, System};
use passkey_companion::enroll::phone::{Confidence, Platform};
use passkey_companion::enroll::progress::{Page, Position, Progress, Sighting};
use passkey_companion::enroll::step::{PhoneCheck, StepId};
use passkey_companion::enroll::{Facts, Outcome, Route};
use passkey_companion::handout::Detail;
use passkey_companion::handout::drawing::Screen;
use passkey_companion::handout::instructions::{Reader, fallback};
use passkey_companion::journey::action::Fold;
use passkey_companion::journey::view::Block;
use passkey_companion::journey::{Action, Draft, Effect, Saved, View};
use passkey_companion::preflight::{CheckId, Finding, Fix, FixAction, Message, SettingsPage, State};
use passkey_companion::t;

/// Compares a story with the one in `views/`, or writes it there when `UPDATE_SNAPSHOTS` is set.
///
/// A crate for this would bring a second review tool and ten dependencies for what is a comparison of two
/// texts; the difference is shown from the first line that is not the same.
#[track_caller]
fn matches_the_file(name: &str, story: &str) {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/domain/journey/views")
        .join(format!("{name}.txt"));
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, story).unwrap();
        return;
    }
    let known = std::fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    if known == story {
        return;
    }
    let same = known.lines().zip(story.lines()).take_while(|(known, now)| known == now).count();
    let part = |text: &str| text.lines().skip(same.saturating_sub(2)).take(8).collect::<Vec<_>>().join("\n");
    panic!(
        "{} differs from line {} on.\n--- in the file\n{}\n--- now\n{}\n\
         If that is meant: UPDATE_SNAPSHOTS=1 cargo test --test domain journey",
        file.display(),
        same + 1,
        part(&known),
        part(story)
    );
}

fn at(page: Page, step: StepId) -> Position {
    Position { page, step: Some(step) }
}

mod people {
    use super::*;

    #[test]
    fn with_an_iphone_and_an_approval_app_get_their_passkey() {
        let mut person = Person::new(&GOOD_COMPUTER);
        person.presses("Start");
        person.looks().chooses("iPhone").chooses("iOS 18").presses("Continue");
        person.looks().chooses("I approve in an app").presses("Continue");
        person.opens("What will be added to your account?").opens("Other ways");
        person.presses("Let’s go");
        person
            .looks()
            .ticks("PIN, pattern or passcode")
            .ticks("online")
            .ticks("approve with")
            .presses("Continue");
        person.presses("Done, next");
        person.presses("I have signed in").presses("Done, next");
        person.opens("You do not find it?").presses("Done, next");
        person.presses("Done, next");
        person.looks().chooses("Yes, the passkey is there").presses("Continue");
        assert_eq!(person.place(), Position::page(Page::Done));
        matches_the_file("iphone-ios18-app", &person.tells());
        assert_eq!(person.does(Action::Finish), [Effect::Quit]);
    }

    #[test]
    fn with_a_samsung_and_a_pass_that_works_once_use_it_in_the_app() {
        let mut person = Person::new(&GOOD_COMPUTER);
        person.presses("Start").chooses("Android").chooses("Samsung").chooses("One UI 7");
        person.looks().chooses("No, or I do not use it").presses("Continue");
        person.chooses("I was given a Temporary Access Pass");
        assert!(!person.can("Continue"), "which kind of pass is not answered:\n{}", person.text());
        person.looks().chooses("Once, or I do not know").presses("Continue");
        person.opens("Other ways").presses("Let’s go");
        person.ticks_everything().presses("Continue");
        person.presses("Done, next");
        person.presses("I have signed in").presses("Done, next");
        person.presses("Done, next").presses("Done, next");
        person.chooses("Yes, the passkey is there").presses("Continue");
        assert_eq!(person.place(), Position::page(Page::Done));
        matches_the_file("samsung-oneui7-one-time-pass", &person.tells());
    }

    #[test]
    fn with_an_xperia_on_android_14_are_stopped_and_can_go_on_when_they_find_the_switch() {
        let mut person = Person::new(&GOOD_COMPUTER);
        person.presses("Start").chooses("Android").chooses("Sony Xperia").chooses("Android 14");
        person.presses("Continue");
        person.looks();
        assert!(matches!(person.session.outcome(), Some(Outcome::Stop(_))));
        person.presses("My phone has the switch").looks();
        // What was not asked because the phone could not do it is asked now.
        while !matches!(person.session.outcome(), Some(Outcome::Plan(_))) {
            assert!(person.place().page < Page::Ready);
            if person.can("Continue") {
                person.presses("Continue");
            } else if person.place().page == Page::Phone {
                person.chooses("No, or I do not use it");
            } else {
                person.chooses("I approve in an app");
            }
        }
        matches_the_file("xperia-android14", &person.tells());
    }

    #[test]
    fn with_only_a_password_are_sent_to_the_helpdesk_before_they_start() {
        let mut person = Person::new(&GOOD_COMPUTER);
        person.presses("Start").chooses("iPhone").chooses("iOS 26").presses("Continue");
        person.chooses("I have only a password").presses("Continue");
        person.presses("Copy this message");
        assert!(
            matches!(person.effects.last(), Some(Effect::Copy(text)) if text.contains("Temporary Access Pass"))
        );
        person.presses("Change my answers").looks();
        assert_eq!(person.place(), Position::page(Page::SignIn));
        matches_the_file("only-a-password", &person.tells());
    }

    #[test]
    fn who_start_on_this_computer_are_handed_over_to_their_phone() {
        let mut person = Person::new(&[&GOOD_COMPUTER[..], &["AllowedRoutes=handoff,app"]].concat());
        person.presses("Start").chooses("iPhone").chooses("iOS 18").presses("Continue");
        person.chooses("I type a code from an app").presses("Continue");
        person.looks().presses("Let’s go");
        person.looks().ticks_everything().presses("Continue");
        person.looks().presses("Done, next");
        person.presses("Open My Sign-Ins");
        assert!(matches!(person.effects.last(), Some(Effect::OpenBrowser(address))
            if address.as_str().starts_with("https://mysignins.microsoft.com/security-info")));
        person.does(Action::Opened(false));
        person.story.push_str("(no browser opens)\n");
        person.looks().presses("Open My Sign-Ins");
        person.does(Action::Opened(true));
        person.story.push_str("(the browser opens)\n");
        person.looks().presses("I have signed in").presses("Done, next");
        for _ in 0..4 {
            person.presses("Done, next");
        }
        person.presses("Done, next").looks();
        assert_eq!(person.place(), at(Page::Verify, StepId::Confirm));
        person.chooses("Yes, the passkey is there").presses("Continue");
        assert_eq!(person.place(), Position::page(Page::Done));
        matches_the_file("iphone-handoff", &person.tells());
    }

    #[test]
    fn whose_company_does_not_attest_can_scan_a_qr_code() {
        let settings = [&GOOD_COMPUTER[..], &["Attestation=off", "SyncedPasskeys=allowed"]].concat();
        let mut person = Person::new(&settings);
        person.presses("Start").chooses("Android").chooses("Google Pixel").chooses("Android 16");
        person.chooses("I use my work account on both sides").presses("Continue");
        person.chooses("I use a security key").presses("Continue");
        person.opens("Other ways");
        assert_eq!(
            person.sees().controls.iter().filter(|control| control.label == "Choose this way").count(),
            3
        );
        person.does(Action::Wish(Some(Route::Qr)));
        person.story.push_str("> chooses the way with the QR code\n\n");
        person.looks().presses("Let’s go");
        person.looks().ticks_everything().presses("Continue");
        while person.place().page < Page::Verify {
            person.presses("Done, next");
        }
        person.looks().chooses("No passkey is there").presses("Try once more");
        assert_eq!(person.place().page, Page::Create);
        while person.place().page < Page::Verify {
            person.presses("Done, next");
        }
        person.chooses("Yes, the passkey is there").presses("Continue");
        assert_eq!(person.place(), at(Page::Verify, StepId::WorkProfileToo));
        person.looks().presses("Done, next").looks();
        assert_eq!(person.place(), Position::page(Page::Done));
        matches_the_file("pixel-qr-both-sides", &person.tells());
    }

    #[test]
    fn on_unmanaged_phones_are_stopped_for_it_by_a_declared_rule() {
        let mut person = Person::new(&[&GOOD_COMPUTER[..], &["CompliantDeviceRequired=true"]].concat());
        person.presses("Start").chooses("iPhone").chooses("iOS 18").presses("Continue");
        person.chooses("I approve in an app");
        assert!(!person.can("Continue"), "whether the phone is managed is not answered");
        person.looks().chooses("No, it is my own").presses("Continue");
        person.looks();
        matches_the_file("unmanaged-phone-stop", &person.tells());
    }
}

mod back {
    use super::*;

    #[test]
    fn from_everywhere_leads_to_welcome_and_forward_again_to_the_same_place() {
        for way in ways() {
            let mut person = way.person();
            let all = places(person.session.plan().unwrap());
            for place in &all[3..] {
                person.goes_to(*place);
                let (answers, view) = (person.session.draft().clone(), person.text());
                let mut presses = 0;
                while person.place().page != Page::Welcome {
                    assert!(
                        person.can("Back") || person.can("Change my answers"),
                        "{}: no way back from {:?}",
                        way.name,
                        person.place()
                    );
                    person.does(Action::Back);
                    presses += 1;
                    assert!(presses < 30, "{}: back never ends, at {:?}", way.name, person.place());
                }
                for _ in 0..presses {
                    assert!(
                        person.view().primary.is_some_and(|primary| primary.enabled),
                        "{}: {:?}",
                        way.name,
                        person.place()
                    );
                    person.does(Action::Next);
                }
                assert_eq!(person.place(), *place, "{}", way.name);
                assert_eq!(*person.session.draft(), answers, "{}: {place:?}", way.name);
                assert_eq!(person.text(), view, "{}: {place:?}", way.name);
            }
        }
    }

    #[test]
    fn from_a_stop_leads_to_welcome_too() {
        for (phone, proof) in
            [("huawei", Proof::App), ("ios.below17", Proof::App), ("ios.18", Proof::Password)]
        {
            let way = Way {
                name: phone,
                settings: Vec::new(),
                draft: draft(phone, None, Profile::Personal, proof),
            };
            let mut person = way.person();
            assert!(matches!(person.session.outcome(), Some(Outcome::Stop(_))), "{phone}");
            assert_eq!(person.place(), Position::page(Page::Plan), "{phone}");
            let mut presses = 0;
            while person.place().page != Page::Welcome {
                person.does(Action::Back);
                presses += 1;
                assert!(presses < 5, "{phone}");
            }
            for _ in 0..presses {
                person.does(Action::Next);
            }
            assert_eq!(person.place(), Position::page(Page::Plan), "{phone}");
        }
    }

    #[test]
    fn by_the_rail_leads_to_any_part_that_was_passed_and_to_no_other() {
        for way in ways() {
            let mut person = way.person();
            let last = *places(person.session.plan().unwrap()).last().unwrap();
            person.goes_to(last);
            let passed: Vec<Page> = person
                .sees()
                .controls
                .iter()
                .filter_map(|control| match control.action {
                    Action::GoTo(page) => Some(page),
                    _ => None,
                })
                .collect();
            assert_eq!(passed, Page::ALL[..8], "{}", way.name);
            for page in passed {
                person.goes_to(last);
                person.does(Action::GoTo(page));
                assert_eq!(person.place().page, page, "{}", way.name);
            }
        }
        let mut person = Person::new(&[""; 0]);
        for page in Page::ALL {
            person.does(Action::GoTo(*page));
            assert_eq!(person.place().page, Page::Welcome);
        }
    }

    #[test]
    fn by_the_rail_closes_what_lies_over_the_page() {
        for open in [Action::Help, Action::About, Action::AskStartOver, Action::Languages] {
            let mut person = ways()[0].person();
            person.does(open.clone());
            person.goes_back_to("Your phone");
            assert_eq!(person.view().id, "phone", "{open:?} is still over the page");
        }
    }
}

mod a_question {
    use super::*;

    /// Neither the button nor the action behind it leads on.
    #[track_caller]
    fn holds(person: &mut Person) {
        let place = person.place();
        let primary = person.view().primary.expect("there is a main control, switched off");
        assert!(!primary.enabled, "one can go on from here:\n{}", person.text());
        person.does(Action::Next);
        assert_eq!(person.place(), place);
    }

    #[test]
    fn about_the_phone_holds_until_everything_is_said() {
        let mut person = Person::new(&[""; 0]);
        person.presses("Start");
        holds(&mut person);
        person.chooses("Android");
        holds(&mut person);
        person.chooses("Google Pixel");
        holds(&mut person);
        person.chooses("Android 15");
        holds(&mut person);
        person.chooses("No, or I do not use it").presses("Continue");
        assert_eq!(person.place().page, Page::SignIn);
    }

    #[test]
    fn about_the_sides_of_the_phone_is_not_asked_where_there_are_none() {
        let mut person = Person::new(&["WorkProfile=false"]);
        person
            .presses("Start")
            .chooses("Android")
            .chooses("Google Pixel")
            .chooses("Android 15")
            .presses("Continue");
        assert_eq!(person.place().page, Page::SignIn);
        let mut person = Person::new(&[""; 0]);
        person.presses("Start").chooses("iPhone").chooses("iOS 18").presses("Continue");
        assert_eq!(person.place().page, Page::SignIn);
    }

    #[test]
    fn about_the_proof_holds_until_the_kind_of_pass_is_said() {
        let mut person = Person::new(&[""; 0]);
        person.presses("Start").chooses("iPhone").chooses("iOS 18").presses("Continue");
        holds(&mut person);
        person.chooses("I was given a Temporary Access Pass");
        holds(&mut person);
        person.chooses("Several times");
        assert!(person.can("Continue"));
        // Once more the pass, after another answer: the kind is asked again.
        person.chooses("I approve in an app");
        assert!(person.can("Continue"));
        person.chooses("I was given a Temporary Access Pass");
        holds(&mut person);
    }

    #[test]
    fn about_management_holds_where_a_rule_was_declared() {
        for rule in ["CompliantDeviceRequired=true", "AppProtectionRequired=true"] {
            let mut person = Person::new(&[rule]);
            person.presses("Start").chooses("iPhone").chooses("iOS 18").presses("Continue");
            person.chooses("I approve in an app");
            holds(&mut person);
            person.chooses("Not sure");
            holds(&mut person);
            person.chooses("I approve in an app");
            person.does(Action::Managed(Managed::Yes));
            assert!(person.can("Continue"), "{rule}");
        }
    }

    #[test]
    fn about_what_is_ready_holds_until_every_line_is_ticked() {
        for way in ways() {
            let mut person = way.person();
            person.goes_to(Position::page(Page::Ready));
            let lines: Vec<Action> = person
                .sees()
                .controls
                .into_iter()
                .filter(|control| control.kind == Kind::Tick)
                .map(|control| control.action)
                .collect();
            assert!(lines.len() >= 3, "{}", way.name);
            for line in &lines {
                holds(&mut person);
                person.does(line.clone());
            }
            assert!(person.can("Continue"), "{}", way.name);
            let Action::Tick(check, _) = lines[0] else { panic!("{lines:?}") };
            person.does(Action::Tick(check, false));
            holds(&mut person);
        }
    }

    #[test]
    fn about_the_passkey_holds_until_it_was_seen() {
        let mut person = ways()[0].person();
        person.goes_to(at(Page::Verify, StepId::Confirm));
        holds(&mut person);
        person.chooses("No passkey is there");
        holds(&mut person);
        person.chooses("There is one, but not in Authenticator");
        holds(&mut person);
        person.chooses("Yes, the passkey is there").presses("Continue");
        assert_eq!(person.place().page, Page::Done);
    }

    #[test]
    fn that_is_open_cannot_be_jumped_over_from_outside_either() {
        // `--step done` on a computer where nothing was answered.
        let mut person = Person::new(&[""; 0]);
        for page in Page::ALL {
            person.session.go_to(Position::page(*page));
            assert!(person.place().page <= Page::Phone, "{page}: {:?}", person.place());
        }
        for step in StepId::ALL {
            person.session.go_to(Position { page: Page::Create, step: Some(*step) });
            assert!(person.place().page <= Page::Phone, "{step}: {:?}", person.place());
        }
    }

    #[test]
    fn with_an_answer_shows_it_as_the_answer() {
        let mut person = Person::new(&[""; 0]);
        person.presses("Start");
        let chosen = |person: &Person| -> Vec<String> {
            let on = person
                .sees()
                .controls
                .into_iter()
                .filter(|control| control.kind == Kind::Choice && control.on);
            on.map(|control| control.label).collect()
        };
        person
            .chooses("Android")
            .chooses("Samsung")
            .chooses("One UI 7")
            .chooses("I use my work account on both sides");
        assert_eq!(
            chosen(&person),
            ["Android", "Samsung", "One UI 7", "I use my work account on both sides"]
        );
        person.chooses("Not sure");
        assert_eq!(chosen(&person)[2], "Not sure");
        person.opens("Another maker, or not sure").chooses("Fairphone");
        assert_eq!(chosen(&person)[..2], ["Android", "Fairphone"]);
        person.chooses("Android 16");
        assert_eq!(chosen(&person)[..3], ["Android", "Fairphone", "Android 16"]);
    }

    #[test]
    fn about_the_version_has_exactly_one_answer_for_everybody() {
        // Whatever is picked, that and nothing else is marked as picked, for every maker.
        for maker in passkey_companion::journey::questions::MAKERS.iter().copied().chain(["apple"]) {
            let mut person = Person::new(&[""; 0]);
            person.presses("Start");
            let platform = if maker == "apple" { Platform::Ios } else { Platform::Android };
            person.does(Action::Platform(platform));
            person.does(Action::Maker(maker.to_owned()));
            let versions = |person: &Person| -> Vec<(String, Action, bool)> {
                let choices = person.sees().controls.into_iter();
                let versions = choices.filter(|control| matches!(control.action, Action::Version(_)));
                versions.map(|control| (control.label, control.action, control.on)).collect()
            };
            let all = versions(&person);
            assert!(all.len() >= 3, "{maker}: {all:?}");
            for (label, action, _) in all {
                person.does(action);
                let on: Vec<String> =
                    versions(&person).into_iter().filter(|one| one.2).map(|one| one.0).collect();
                assert_eq!(on, std::slice::from_ref(&label), "{maker}");
                assert!(person.session.phone().is_some(), "{maker} {label}");
                let row = person.session.phone().unwrap();
                assert_eq!(row.platform, platform, "{maker} {label}: {}", row.id);
            }
        }
    }
}

mod a_changed_answer {
    use super::*;

    /// Somebody who ticked, signed in and looked without luck.
    fn far() -> Person {
        let mut person = ways()[0].person();
        person.goes_to(at(Page::Verify, StepId::Confirm));
        person.chooses("No passkey is there");
        assert_eq!(person.session.progress().tries, 1);
        assert!(
            person.session.progress().signed_in.is_some() && !person.session.progress().ticked.is_empty()
        );
        person
    }

    #[test]
    fn resets_what_was_built_on_it() {
        for change in [
            Action::Proof(Proof::Code),
            Action::Platform(Platform::Android),
            Action::Wish(Some(Route::Handoff)),
            Action::Version(passkey_companion::journey::action::Version::Number(17)),
            Action::Managed(Managed::Yes),
        ] {
            let mut person = far();
            person.does(change.clone());
            let progress = person.session.progress();
            assert!(progress.ticked.is_empty(), "{change:?} leaves ticks");
            assert_eq!(
                (progress.signed_in, progress.sighting, progress.tries),
                (None, None, 0),
                "{change:?}"
            );
            assert_eq!(progress.started, Some(NOON), "{change:?}");
        }
    }

    #[test]
    fn that_is_no_change_resets_nothing() {
        let mut person = far();
        let before = person.session.saved();
        person.does(Action::GoTo(Page::SignIn));
        person.does(Action::Proof(Proof::App));
        person.does(Action::GoTo(Page::Phone));
        person.does(Action::Platform(Platform::Ios));
        let after = person.session.saved();
        assert_eq!(after.draft, before.draft);
        assert_eq!(after.progress.ticked, before.progress.ticked);
        assert_eq!(after.progress.tries, before.progress.tries);
    }

    #[test]
    fn of_the_phone_keeps_the_proof_and_asks_the_rest_again() {
        let mut person = far();
        person.does(Action::GoTo(Page::Phone));
        person.chooses("Android");
        let draft = person.session.draft();
        assert_eq!(
            (draft.proof, draft.maker.as_deref(), draft.phone.as_deref()),
            (Some(Proof::App), None, None)
        );
        assert_eq!((draft.os, draft.profile, draft.wish), (None, None, None));
        assert_eq!(person.session.outcome(), None);
    }

    #[test]
    fn of_the_maker_forgets_the_model() {
        let mut person = Person::new(&[""; 0]);
        person.presses("Start").chooses("Android").chooses("Samsung").chooses("One UI 7");
        person.chooses("Google Pixel");
        assert_eq!((person.session.draft().phone.as_deref(), person.session.draft().os), (None, None));
        person.chooses("Samsung");
        assert_eq!(person.session.draft().phone, None);
    }

    #[test]
    fn that_takes_the_route_away_brings_people_to_a_page_that_is_still_there() {
        for way in ways() {
            let mut person = way.person();
            let last = places(person.session.plan().unwrap());
            for place in &last[4..] {
                person.goes_to(*place);
                person.does(Action::Proof(Proof::Password));
                assert!(matches!(person.session.outcome(), Some(Outcome::Stop(_))));
                assert_eq!(person.place(), Position::page(Page::Plan), "{}: {place:?}", way.name);
                person.does(Action::Proof(Proof::App));
            }
        }
    }

    #[test]
    fn of_the_route_brings_people_to_a_step_that_is_still_there() {
        for way in ways() {
            for other in Route::ALL {
                let all = places(way.person().session.plan().unwrap());
                for place in &all[4..] {
                    let mut person = way.person();
                    person.goes_to(*place);
                    person.does(Action::Wish(Some(*other)));
                    let now = places(person.session.plan().unwrap());
                    assert!(now.contains(&person.place()), "{} -> {other}: {:?}", way.name, person.place());
                }
            }
        }
    }

    #[test]
    fn by_a_late_finding_of_a_probe_is_no_surprise_either() {
        // Only the QR route is allowed, and now it turns out that this is a remote session.
        let settings = ["Attestation=off", "AllowedRoutes=qr"];
        let way = Way {
            name: "QR only",
            settings: settings.to_vec(),
            draft: draft("ios.18", None, Profile::Personal, Proof::App),
        };
        let mut person = way.person();
        person.goes_to(at(Page::Create, StepId::ScanCode));
        let far = Facts {
            remote_session: Some(true),
            bluetooth: Bluetooth::Unknown,
            system: System::parse("windows-11"),
        };
        person.session.learn(far);
        assert_eq!(person.place(), Position::page(Page::Plan));
        assert_eq!(person.view().id, "plan");
        assert!(person.sees().says("stop-remote-session"));
    }
}

mod the_clock {
    use super::*;

    fn clocks(person: &Person) -> Vec<(u64, u64)> {
        person.sees().clocks
    }

    fn one_time() -> Person {
        let draft = draft("samsung.oneui7", None, Profile::Personal, Proof::TapOnce);
        Way { name: "pass", settings: GOOD_COMPUTER.to_vec(), draft }.person()
    }

    #[test]
    fn starts_when_the_person_says_so_and_not_before() {
        for way in ways() {
            let mut person = way.person();
            let plan = person.session.plan().unwrap().clone();
            let signs_in = plan.steps.iter().find(|step| step.signs_in).unwrap().id;
            for place in places(&plan) {
                if place.page < Page::Plan {
                    continue;
                }
                person.goes_to(place);
                if place.step == Some(signs_in) {
                    break;
                }
                assert_eq!(clocks(&person), [], "{}: {place:?}", way.name);
            }
            assert_eq!(clocks(&person), [], "{}", way.name);
            person.now = NOON + 500;
            person.presses("I have signed in");
            assert_eq!(clocks(&person), [(NOON + 500 + 300, 300)], "{}", way.name);
            assert!(!person.can("I have signed in") && person.can("I signed in again"), "{}", way.name);
        }
    }

    #[test]
    fn has_five_minutes_after_a_sign_in_and_ten_with_a_pass_that_works_once() {
        let minutes = |proof: Proof, settings: &[&'static str]| {
            let draft = draft("ios.18", None, Profile::Personal, proof);
            let mut person = Way { name: "clock", settings: settings.to_vec(), draft }.person();
            person.goes_to(at(Page::Create, StepId::OpenAccount)).presses("I have signed in");
            let (ends, length) = clocks(&person)[0];
            assert_eq!(ends, NOON + length);
            let label = if length == 600 { "clock-pass" } else { "clock-sign-in" };
            assert!(person.sees().says(label) && person.text().contains(&format!("{} minutes", length / 60)));
            length / 60
        };
        for proof in [Proof::App, Proof::Code, Proof::Sms, Proof::Key, Proof::Unsure, Proof::TapMulti] {
            assert_eq!(minutes(proof, &[]), 5, "{proof}");
        }
        assert_eq!(minutes(Proof::TapOnce, &[]), 10);
        // Whatever the person believes: the organisation issues no others.
        assert_eq!(minutes(Proof::TapMulti, &["TapKind=one-time"]), 10);
    }

    #[test]
    fn stays_until_the_passkey_is_made() {
        let mut person = one_time();
        person.goes_to(at(Page::Create, StepId::OpenAccount));
        person.presses("I have signed in");
        let mut steps = 0;
        while person.place().page == Page::Create {
            assert_eq!(clocks(&person), [(NOON + 600, 600)], "{:?}", person.place());
            person.presses("Done, next");
            steps += 1;
        }
        assert!(steps >= 3);
        assert_eq!(clocks(&person), [], "{:?}", person.place());
    }

    #[test]
    fn starts_also_when_somebody_only_says_that_the_step_is_done() {
        let mut person = one_time();
        person.goes_to(at(Page::Create, StepId::OpenAccount));
        person.now = NOON + 77;
        person.presses("Done, next");
        assert_eq!(clocks(&person), [(NOON + 77 + 600, 600)]);
    }

    #[test]
    fn starts_anew_after_another_sign_in() {
        let handoff = ways().into_iter().find(|way| way.name == "iPhone, hand-off").unwrap();
        let mut person = handoff.person();
        person.goes_to(at(Page::Create, StepId::OpenSecurityInfo));
        person.presses("I have signed in");
        person.now += 200;
        person.goes_to(at(Page::Create, StepId::OpenAccount));
        assert_eq!(clocks(&person), [(NOON + 300, 300)], "the first sign-in counts until the second");
        person.presses("I have signed in");
        assert_eq!(clocks(&person), [(NOON + 500, 300)]);
        person.now += 400;
        person.presses("I signed in again");
        assert_eq!(clocks(&person), [(NOON + 900, 300)]);
    }

    #[test]
    fn is_gone_with_the_next_try() {
        let mut person = one_time();
        person.goes_to(at(Page::Verify, StepId::Confirm));
        person.chooses("No passkey is there").presses("Try once more");
        assert_eq!(person.session.progress().signed_in, None);
        assert_eq!(clocks(&person), []);
    }
}

mod the_look {
    use super::*;

    fn at_the_look() -> Person {
        let mut person = ways()[0].person();
        person.goes_to(at(Page::Verify, StepId::Confirm));
        person
    }

    fn again(person: &mut Person) {
        person.presses("Try once more");
        assert_eq!(person.place().page, Page::Create);
        person.goes_to(at(Page::Verify, StepId::Confirm));
    }

    #[test]
    fn without_luck_offers_to_clean_up_and_one_more_try() {
        for (saw, advice) in [
            ("No passkey is there", "clean-orphan"),
            ("There is one, but not in Authenticator", "clean-wrong-place"),
        ] {
            let mut person = at_the_look();
            person.chooses(saw);
            assert!(person.sees().says(advice) && person.can("Try once more"), "{}", person.text());
            assert!(person.can("I see something else"));
            again(&mut person);
            assert_eq!(person.session.progress().sighting, None, "the last answer is not the next");
        }
    }

    #[test]
    fn without_luck_twice_is_handed_over_to_the_helpdesk() {
        for saw in ["No passkey is there", "There is one, but not in Authenticator"] {
            let mut person = at_the_look();
            person.chooses(saw);
            again(&mut person);
            person.chooses(saw);
            assert!(!person.can("Try once more"), "a third try:\n{}", person.text());
            let seen = person.sees();
            assert!(seen.says("verify-enough") && seen.texts.len() == 1, "{}", person.text());
            assert!(person.can("Copy this message"));
            let place = person.place();
            person.does(Action::TryAgain);
            assert_eq!(person.place(), place, "the action behind the missing button does nothing");
        }
    }

    #[test]
    fn that_was_answered_wrongly_can_be_corrected_without_losing_a_try() {
        let mut person = at_the_look();
        person
            .chooses("No passkey is there")
            .chooses("There is one, but not in Authenticator")
            .chooses("No passkey is there");
        assert!(person.can("Try once more"), "nobody tried a second time:\n{}", person.text());
        person.chooses("Yes, the passkey is there").chooses("No passkey is there");
        assert!(person.can("Try once more"), "nobody tried a second time:\n{}", person.text());
        again(&mut person);
        person.chooses("No passkey is there");
        assert!(!person.can("Try once more"));
        // Found after all, in front of the helpdesk.
        person.chooses("Yes, the passkey is there").presses("Continue");
        assert_eq!(person.place().page, Page::Done);
    }

    #[test]
    fn that_finds_it_ends_the_journey_at_that_time() {
        let mut person = at_the_look();
        person.now = NOON + 240;
        person.chooses("Yes, the passkey is there").presses("Continue");
        assert_eq!(person.session.progress().finished, Some(NOON + 240));
        let status = person.session.status(Some(NOON + 240));
        assert!(status.finished);
        person.now = NOON + 999;
        person.does(Action::Back);
        person.does(Action::Next);
        assert_eq!(
            person.session.progress().finished,
            Some(NOON + 240),
            "it was finished when it was finished"
        );
    }
}

mod help {
    use super::*;

    #[test]
    fn opens_from_every_page_and_comes_back_to_the_same_place() {
        for way in ways() {
            let mut person = way.person();
            let all = places(person.session.plan().unwrap());
            person.does(Action::GoTo(Page::Welcome));
            for place in all {
                person.goes_to(place);
                let before = (person.place(), person.text(), person.session.saved());
                person.presses("I see something else");
                assert_eq!(person.view().id, "help", "{}: {place:?}", way.name);
                person.types("passkey not accepted").opens("Microsoft did not accept this passkey");
                person.presses("Back to where I was");
                assert_eq!(
                    (person.place(), person.text(), person.session.saved()),
                    before,
                    "{}: {place:?}",
                    way.name
                );
                // Escape and the back button do the same.
                person.presses("I see something else");
                person.does(Action::Back);
                assert_eq!((person.place(), person.text()), (before.0, before.1), "{}: {place:?}", way.name);
            }
        }
    }

    #[test]
    fn opens_from_a_stop_and_from_a_failed_look_too() {
        let mut stop = Way {
            name: "stop",
            settings: Vec::new(),
            draft: draft("huawei", None, Profile::Personal, Proof::App),
        }
        .person();
        let before = stop.text();
        stop.presses("I see something else").presses("Back to where I was");
        assert_eq!(stop.text(), before);
        let mut look = ways()[0].person();
        look.goes_to(at(Page::Verify, StepId::Confirm)).chooses("No passkey is there");
        let before = look.text();
        look.presses("I see something else").presses("Back to where I was");
        assert_eq!(look.text(), before);
    }

    #[test]
    fn explains_every_error_with_its_owner_and_a_message_to_hand_over() {
        let mut person = ways()[0].person();
        person.presses("I see something else");
        for error in &catalog().errors {
            let words = error.title.clone().unwrap_or_else(|| error.keywords[0].clone());
            person.types(&words);
            person.does(Action::Explain(error.id.clone()));
            let seen = person.sees();
            assert_eq!(word_faults(&seen), Vec::<String>::new(), "{}", error.id);
            let part = |part: &str| format!("error-{}-{part}", error.id);
            for part in [part("title"), part("meaning"), part("do-1"), format!("owner-{}", error.owner)] {
                assert!(seen.says(&part), "{}: {part} is not shown for {words:?}", error.id);
            }
            assert_eq!(seen.texts.len(), 1, "{}", error.id);
            assert!(seen.texts[0].contains(&error.id) && person.can("Copy this message"), "{}", error.id);
        }
    }

    #[test]
    fn closes_an_explanation_with_the_next_word_and_with_a_second_click() {
        let mut person = Person::new(&[""; 0]);
        person.presses("I see something else").types("53003");
        let title = "error-code-53003-blocked-by-ca-meaning";
        person.does(Action::Explain(String::from("code-53003-blocked-by-ca")));
        assert!(person.sees().says(title));
        person.does(Action::Explain(String::from("code-53003-blocked-by-ca")));
        assert!(!person.sees().says(title));
        person.does(Action::Explain(String::from("code-53003-blocked-by-ca")));
        person.types("53003 blocked");
        assert!(!person.sees().says(title));
    }

    #[test]
    fn says_so_when_it_does_not_know_and_offers_the_usual_when_nothing_is_typed() {
        let mut person = Person::new(&[""; 0]);
        person.presses("I see something else");
        assert!(person.sees().says("help-common"));
        person.types("qwertzuiop");
        assert!(person.sees().says("help-nothing"));
        person.types("  ");
        assert!(person.sees().says("help-common"));
        assert_eq!(person.sees().search.as_deref(), Some("  "), "what is typed stays as it is typed");
    }

    #[test]
    fn changes_nothing_that_is_saved() {
        let mut person = ways()[0].person();
        for action in [
            Action::Help,
            Action::Query(String::from("alex.taylor@contoso.example")),
            Action::CloseOverlay,
            Action::About,
            Action::Back,
        ] {
            assert!(!person.does(action.clone()).contains(&Effect::Save), "{action:?}");
        }
    }

    #[test]
    fn shows_about_and_the_question_before_starting_over_on_the_way() {
        let mut person = Person::new(&[""; 0]);
        person.presses("About this program");
        assert_eq!(person.view().id, "about");
        assert!(
            person.text().contains(env!("CARGO_PKG_VERSION"))
                && person.text().contains("not made by Microsoft")
        );
        person.presses("Back to where I was");
        assert_eq!(person.view().id, "welcome");
    }
}

mod starting_over {
    use super::*;

    #[test]
    fn asks_first_and_then_forgets() {
        for way in ways() {
            let mut person = way.person();
            let last = *places(person.session.plan().unwrap()).last().unwrap();
            person.goes_to(last).presses("Start over");
            assert_eq!(person.view().id, "start-over");
            person.presses("Keep them");
            assert_eq!(person.place(), last);
            person.presses("Start over");
            person.effects.clear();
            person.presses("Delete my answers");
            assert_eq!(person.effects, [Effect::Erase], "{}", way.name);
            assert_eq!(person.session.saved(), Saved::default(), "{}", way.name);
            assert_eq!((person.session.outcome(), person.view().id), (None, "welcome"));
            assert_eq!(person.text(), Person::new(&way.settings).text(), "{}", way.name);
        }
    }

    #[test]
    fn is_offered_at_every_stop() {
        let mut person = Way {
            name: "stop",
            settings: Vec::new(),
            draft: draft("huawei", None, Profile::Personal, Proof::App),
        }
        .person();
        person.presses("Start over").presses("Delete my answers");
        assert_eq!(person.session.saved(), Saved::default());
    }
}

mod a_saved_journey {
    use super::*;

    fn resumed(way: &Way, saved: &Saved) -> Person {
        let json = serde_json::to_string(saved).unwrap();
        let mut person = Person::new(&way.settings);
        person.session.resume(serde_json::from_str(&json).unwrap());
        person
    }

    #[test]
    fn is_taken_up_at_the_same_place_everywhere() {
        for way in ways() {
            let mut person = way.person();
            let all = places(person.session.plan().unwrap());
            person.does(Action::GoTo(Page::Welcome));
            for place in all {
                person.goes_to(place);
                let saved = person.session.saved();
                let again = resumed(&way, &saved);
                assert_eq!(again.place(), place, "{}", way.name);
                assert_eq!(again.session.saved(), saved, "{}: {place:?}", way.name);
                assert_eq!(again.text(), person.text(), "{}: {place:?}", way.name);
            }
        }
    }

    #[test]
    fn is_taken_up_in_the_middle_of_a_question() {
        let way = Way { name: "half", settings: Vec::new(), draft: Draft::default() };
        let mut person = Person::new(&way.settings);
        person.presses("Start");
        for choice in ["Android", "Samsung", "One UI 7", "Yes, my work apps have a briefcase"] {
            person.chooses(choice);
            assert_eq!(resumed(&way, &person.session.saved()).text(), person.text(), "{choice}");
        }
        person.presses("Continue").chooses("I was given a Temporary Access Pass");
        assert_eq!(resumed(&way, &person.session.saved()).text(), person.text());
    }

    #[test]
    fn is_written_after_every_answer_and_only_then() {
        let mut person = Person::new(&GOOD_COMPUTER);
        let saves = |effects: Vec<Effect>| effects.contains(&Effect::Save);
        assert!(saves(person.does(Action::Next)));
        assert!(saves(person.does(Action::Platform(Platform::Ios))));
        assert!(!saves(person.does(Action::Platform(Platform::Ios))), "nothing changed");
        assert!(saves(person.does(Action::Version(passkey_companion::journey::action::Version::Number(18)))));
        assert!(!saves(person.does(Action::Unfold(passkey_companion::journey::action::Fold::WhichOne))));
        assert!(saves(person.does(Action::Next)) && saves(person.does(Action::Proof(Proof::App))));
        assert!(saves(person.does(Action::Next)) && saves(person.does(Action::Next)));
        assert!(saves(person.does(Action::Tick(PhoneCheck::ScreenLock, true))));
        assert!(!saves(person.does(Action::Tick(PhoneCheck::ScreenLock, true))), "nothing changed");
        assert!(saves(person.does(Action::Tick(PhoneCheck::ScreenLock, false))));
        assert!(!saves(person.does(Action::Copy(String::from("text")))));
    }

    #[test]
    fn holds_nothing_but_stable_names_numbers_and_times() {
        let mut person = ways()[4].person();
        let last = *places(person.session.plan().unwrap()).last().unwrap();
        person.goes_to(last);
        fn strings(value: &serde_json::Value, found: &mut Vec<String>) {
            match value {
                serde_json::Value::String(text) => found.push(text.clone()),
                serde_json::Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
                serde_json::Value::Object(fields) => fields.values().for_each(|field| strings(field, found)),
                _ => {}
            }
        }
        let mut found = Vec::new();
        strings(&serde_json::to_value(person.session.saved()).unwrap(), &mut found);
        assert!(found.len() > 5, "{found:?}");
        for text in found {
            let is_name = text
                .bytes()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, b'-' | b'.'));
            assert!(is_name, "{text:?} is no stable name");
        }
    }

    #[test]
    fn whose_phone_is_no_longer_known_asks_for_the_phone_again() {
        let way = &ways()[0];
        let mut person = way.person();
        person.goes_to(at(Page::Create, StepId::TurnOnProvider));
        let mut saved = person.session.saved();
        saved.draft.phone = Some(String::from("ios.99"));
        let again = resumed(way, &saved);
        assert_eq!(again.place(), Position::page(Page::Phone), "{}", again.text());
        assert_eq!(again.session.draft().proof, Some(Proof::App), "the other answers are kept");
        assert!(!again.view().primary.unwrap().enabled);
    }

    #[test]
    fn at_a_place_that_no_longer_exists_settles_on_one_that_does() {
        for way in ways() {
            let plan = way.person().session.plan().unwrap().clone();
            for page in Page::ALL {
                for step in StepId::ALL.iter().copied().map(Some).chain([None]) {
                    let mut saved = way.person().session.saved();
                    saved.progress.position = Position { page: *page, step };
                    let again = resumed(&way, &saved);
                    assert!(
                        places(&plan).contains(&again.place()),
                        "{}: {page} {step:?} -> {:?}",
                        way.name,
                        again.place()
                    );
                    assert_eq!(
                        again.place().page,
                        if plan_has(&plan, *page) { *page } else { again.place().page }
                    );
                    assert!(again.view().primary.is_some());
                }
            }
        }
    }

    fn plan_has(plan: &passkey_companion::enroll::Plan, page: Page) -> bool {
        places(plan).iter().any(|place| place.page == page)
    }

    #[test]
    fn that_became_a_stop_is_shown_as_the_stop() {
        // Meanwhile the organisation declared that passkeys are enforced.
        let way = &ways()[0];
        let mut person = way.person();
        person.goes_to(at(Page::Create, StepId::OpenAccount));
        let mut strict = way.clone();
        strict.settings.push("PasskeyEnforced=true");
        let again = resumed(&strict, &person.session.saved());
        assert_eq!(again.place(), Position::page(Page::Plan));
        assert!(again.sees().says("stop-passkey-already-demanded"));
    }

    #[test]
    fn with_fields_of_a_newer_or_older_program_is_read_as_far_as_it_goes() {
        let saved: Saved = serde_json::from_str("{}").unwrap();
        assert_eq!(saved, Saved::default());
        let text = r#"{"draft":{"platform":"ios","colour":"blue"},"progress":{"position":{"page":"phone","step":null}},"extra":1}"#;
        let saved: Saved = serde_json::from_str(text).unwrap();
        assert_eq!(saved.draft.platform, Some(Platform::Ios));
        let unknown = r#"{"progress":{"position":{"page":"no-such-page","step":null}}}"#;
        assert!(serde_json::from_str::<Saved>(unknown).is_err(), "that is kept aside by the store");
    }

    #[test]
    fn of_any_content_is_taken_up_without_a_panic_and_with_a_way_on() {
        let catalog = catalog();
        let mut dice = Dice(7);
        for _ in 0..3000 {
            let mut pick = |count: usize| dice.below(count);
            let saved = Saved {
                draft: Draft {
                    platform: [None, Some(Platform::Ios), Some(Platform::Android)][pick(3)],
                    maker: [None, Some("apple"), Some("samsung"), Some("nobody"), Some("")][pick(5)]
                        .map(str::to_owned),
                    phone: [None, Some(String::from("no.such")), Some(catalog.phones[pick(35)].id.clone())]
                        [pick(3)]
                    .clone(),
                    os: [None, Some(0), Some(13), Some(14), Some(15), Some(18), Some(u16::MAX)][pick(7)],
                    version_unsure: pick(2) == 0,
                    profile: [None, Some(Profile::Personal), Some(Profile::Work), Some(Profile::Both)]
                        [pick(4)],
                    proof: [None, Some(Proof::ALL[pick(8)])][pick(2)],
                    has_pass: pick(2) == 0,
                    managed: [None, Some(Managed::Yes), Some(Managed::Unsure)][pick(3)],
                    wish: [None, Some(Route::ALL[pick(4)])][pick(2)],
                    switch_seen: pick(2) == 0,
                },
                progress: Progress {
                    position: Position {
                        page: Page::ALL[pick(9)],
                        step: [None, Some(StepId::ALL[pick(15)])][pick(2)],
                    },
                    ticked: vec![PhoneCheck::ALL[pick(8)]; pick(3)],
                    started: [None, Some(0), Some(u64::MAX)][pick(3)],
                    signed_in: [None, Some(0), Some(NOON), Some(u64::MAX)][pick(4)],
                    sighting: [None, Some(Sighting::Listed), Some(Sighting::WrongPlace)][pick(3)],
                    tries: [0, 1, 2, u8::MAX][pick(4)],
                    ..Progress::default()
                },
                language: [None, Some("en"), Some("tlh"), Some("")][pick(4)].map(str::to_owned),
                phone_language: [None, Some("de"), Some("tlh"), Some("")][pick(4)].map(str::to_owned),
            };
            let json = serde_json::to_string(&saved).unwrap();
            let mut person = Person::new(&[["Attestation=off"], ["TapKind=none"]][pick(2)]);
            person.session.resume(saved);
            is_a_page(&person, &json);
            person.does(Action::Next);
            person.does(Action::Back);
            is_a_page(&person, &json);
        }
    }
}

/// A clock in a saved file can be anything; `wrapping` would hide that.
#[test]
fn a_sign_in_at_the_end_of_time_does_not_stop_the_clock_from_being_shown() {
    let mut person = ways()[0].person();
    person.goes_to(at(Page::Create, StepId::OpenAccount));
    person.now = u64::MAX;
    person.does(Action::SignedIn);
    assert_eq!(person.sees().clocks.len(), 1);
}

mod a_phone {
    use super::*;

    /// Everything in a list of blocks that is visible without a click.
    fn instructions(blocks: &[Block]) -> Vec<passkey_companion::handout::Instruction> {
        let mut found = Vec::new();
        for block in blocks {
            match block {
                Block::Instructions(items) => found.extend(items.iter().cloned()),
                Block::Fold { blocks, .. } => found.extend(instructions(blocks)),
                _ => {}
            }
        }
        found
    }

    fn shows_path(view: &View) -> bool {
        instructions(&view.blocks)
            .iter()
            .flat_map(|item| &item.details)
            .any(|detail| matches!(detail, Detail::Path(_) | Detail::Switches(_) | Detail::Dialog(_)))
    }

    fn shows_fallback(view: &View, reader: &Reader) -> bool {
        let shown: Vec<_> = instructions(&view.blocks).into_iter().map(|item| item.say).collect();
        fallback(&catalog(), reader).iter().all(|line| shown.contains(&line.say))
    }

    #[test]
    fn of_which_little_is_known_is_never_shown_as_certain() {
        let (mut low, mut none, mut sure, mut stopped) = (0, 0, 0, 0);
        for row in &catalog().phones {
            for route in Route::ALL {
                let mut settings = GOOD_COMPUTER.to_vec();
                settings.push("Attestation=off");
                let draft = Draft {
                    wish: Some(*route),
                    switch_seen: true,
                    ..draft(&row.id, None, Profile::Both, Proof::App)
                };
                let mut person = Way { name: "row", settings, draft }.person();
                let Some(plan) = person.session.plan() else {
                    stopped += 1;
                    continue;
                };
                let place = places(plan)
                    .into_iter()
                    .find(|place| place.step == Some(StepId::TurnOnProvider))
                    .unwrap();
                person.goes_to(place);
                let view = person.view();
                let reader = person.session.reader().unwrap();
                let has_path = !row.paths.is_empty();
                let name = format!("{} by {route}", row.id);
                match row.evidence.confidence {
                    Confidence::None => {
                        none += 1;
                        assert!(
                            !shows_path(&view),
                            "{name} shows a path of which nothing is known:\n{}",
                            person.text()
                        );
                        assert!(
                            shows_fallback(&view, &reader),
                            "{name} shows no fallback:\n{}",
                            person.text()
                        );
                        assert!(
                            !row.paths.is_empty()
                                || person
                                    .session
                                    .plan()
                                    .unwrap()
                                    .warnings
                                    .iter()
                                    .any(|warning| { warning.id() == "path-unknown" }),
                            "{name}"
                        );
                        let drawn = view.drawing.iter().flat_map(|drawing| &drawing.frames);
                        for (screen, _) in drawn {
                            assert!(
                                !matches!(screen, Screen::List { .. } | Screen::Switches { .. }),
                                "{name} is drawn: {screen:?}"
                            );
                        }
                    }
                    Confidence::Low => {
                        low += 1;
                        assert_eq!(shows_path(&view), has_path, "{name}");
                        assert!(
                            shows_fallback(&view, &reader),
                            "{name} shows no fallback:\n{}",
                            person.text()
                        );
                        assert!(
                            !has_path || person.sees().says("path-hint-low"),
                            "{name} is shown as certain"
                        );
                    }
                    Confidence::Medium | Confidence::High => {
                        sure += 1;
                        assert_eq!(shows_path(&view), has_path, "{name}");
                        if has_path {
                            assert!(
                                !shows_fallback(&view, &reader),
                                "{name}: the fallback is one click away"
                            );
                            person.opens("You do not find it?");
                            let (view, reader) = (person.view(), person.session.reader().unwrap());
                            assert!(shows_fallback(&view, &reader), "{name}");
                        } else {
                            assert!(shows_fallback(&view, &reader), "{name} shows neither path nor fallback");
                        }
                    }
                }
            }
        }
        assert!(
            low > 30 && none > 12 && sure > 40 && stopped > 10,
            "{low} low, {none} none, {sure} sure, {stopped} stopped"
        );
    }

    #[test]
    fn says_every_sentence_on_every_page_in_full() {
        for row in &catalog().phones {
            for (profile, proof) in [
                (Profile::Personal, Proof::TapOnce),
                (Profile::Work, Proof::Unsure),
                (Profile::Both, Proof::Sms),
            ] {
                for os in [None, row.os_from, Some(12)] {
                    let draft =
                        Draft { os, version_unsure: os.is_none(), ..draft(&row.id, None, profile, proof) };
                    let draft = if os.is_none() { Draft { os: None, ..draft } } else { draft };
                    let mut person = Way { name: "row", settings: Vec::new(), draft }.person();
                    person.does(Action::GoTo(Page::Welcome));
                    for _ in 0..30 {
                        is_a_page(&person, &row.id);
                        for fold in
                            person.sees().controls.into_iter().filter(|control| control.kind == Kind::Fold)
                        {
                            person.does(fold.action);
                        }
                        is_a_page(&person, &row.id);
                        if !person.goes_on() {
                            break;
                        }
                    }
                    let page = person.place().page;
                    assert!(
                        page == Page::Done || person.session.plan().is_none() && page == Page::Plan,
                        "{}: ends at {page}",
                        row.id
                    );
                }
            }
        }
    }

    #[test]
    fn with_an_apple_on_its_back_is_never_sent_to_android_menus() {
        for unsure in [false, true] {
            for row in catalog().phones.iter().filter(|row| row.platform == Platform::Ios) {
                let draft =
                    Draft { version_unsure: unsure, ..draft(&row.id, None, Profile::Personal, Proof::App) };
                let draft = Draft { os: draft.os.filter(|_| !unsure), ..draft };
                let mut person = Way { name: "ios", settings: Vec::new(), draft }.person();
                if person.session.plan().is_none() {
                    continue;
                }
                while person.place().page != Page::Done {
                    let android: Vec<String> = person
                        .sees()
                        .msgs
                        .iter()
                        .filter(|msg| msg.id.contains("android"))
                        .map(|msg| words().plain(msg))
                        .collect();
                    assert!(android.is_empty(), "{}: {android:?}", row.id);
                    assert!(person.goes_on());
                }
            }
        }
    }
}

mod the_language_of_the_phone {
    use super::*;
    use passkey_companion::locale::{Arg, Language};

    /// Somebody at the step that turns Authenticator on.
    fn person(phone: &str) -> Person {
        let mut person = Person::new(&GOOD_COMPUTER);
        let progress =
            Progress { position: Position::page(Page::Plan), started: Some(NOON), ..Default::default() };
        let draft = draft(phone, None, Profile::Personal, Proof::App);
        person.session.resume(Saved { draft, progress, ..Saved::default() });
        person.goes_to(at(Page::Create, StepId::TurnOnProvider));
        person
    }

    fn language(tag: &str) -> Language {
        Language::from_tag(tag).unwrap()
    }

    fn menus(person: &Person) -> Vec<String> {
        person.sees().crumbs.iter().map(|crumb| crumb.text.clone()).collect()
    }

    #[test]
    fn is_one_quiet_line_until_somebody_says_that_it_is_another() {
        let mut person = person("ios.18");
        assert!(person.can("Is your phone in another language?"), "{}", person.text());
        assert!(!person.can("Deutsch"), "closed at first:\n{}", person.text());
        assert!(!person.text().contains("in English"), "{}", person.text());
        let before = person.session.progress().clone();

        person.opens("Is your phone in another language?").chooses("Deutsch");
        let menus = menus(&person);
        assert_eq!(menus[..2], ["Einstellungen", "Allgemein"], "{menus:?}");
        assert!(person.text().contains("Turn on Authenticator for passkeys"), "the window stays English");
        assert!(!person.can("Español"), "the list closes by itself");
        assert!(person.can("Language of your phone: Deutsch"));
        let drawn = person.view().drawing.unwrap();
        assert!(
            matches!(&drawn.frames[0].0, Screen::List { title, .. } if title == "Einstellungen"),
            "{drawn:?}"
        );
        assert_eq!(*person.session.progress(), before, "nothing that was done is lost");
        assert_eq!(person.effects.last(), Some(&Effect::Save));

        let saved = person.session.saved();
        let mut tomorrow = Person::new(&GOOD_COMPUTER);
        tomorrow.session.resume(saved);
        assert_eq!(tomorrow.session.phone_language().tag(), "de");
        tomorrow.does(Action::StartOver);
        assert_eq!(tomorrow.session.phone_language().tag(), "en", "another phone may come");
    }

    #[test]
    fn follows_the_window_unless_it_was_picked() {
        let mut person = person("ios.18");
        person.does(Action::Speak(language("it")));
        assert_eq!(menus(&person)[..2], ["Impostazioni", "Generali"]);
        person.does(Action::PhoneSpeaks(language("pl")));
        person.does(Action::Speak(language("de")));
        assert_eq!(menus(&person)[..2], ["Ustawienia", "Ogólne"]);
    }

    #[test]
    fn in_which_a_name_is_not_known_shows_it_in_english_and_says_what_to_search_for() {
        let mut person = person("samsung.oneui7");
        person.does(Action::PhoneSpeaks(language("ar")));
        let crumbs = person.sees().crumbs;
        let starred = crumbs.iter().find(|crumb| crumb.text == "General management").unwrap();
        assert!(starred.english && starred.shown().ends_with('*'));
        let text = person.text();
        assert!(text.contains("* We know this name only in English."), "{text}");
        assert!(text.contains("“مفتاح المرور”"), "{text}");
        let drawing = person.view().drawing.unwrap();
        let said = person.session.words().plain(&drawing.frames[0].1);
        assert!(said.contains("(in English)"), "people who cannot see the star hear what it means: {said}");
    }

    #[test]
    fn of_which_only_a_guess_is_known_shows_it_behind_the_english_name() {
        let mut person = person("ios.18");
        person.does(Action::PhoneSpeaks(language("es")));
        let crumbs = person.sees().crumbs;
        let page = crumbs.iter().find(|crumb| crumb.text == "AutoFill & Passwords").unwrap();
        assert_eq!(page.shown(), "AutoFill & Passwords\u{A0}* (Autorrelleno y contraseñas)");
    }

    #[test]
    fn is_not_the_language_of_the_pages_on_this_computer() {
        let mut person = Person::new(&GOOD_COMPUTER);
        let progress =
            Progress { position: Position::page(Page::Plan), started: Some(NOON), ..Default::default() };
        let draft =
            Draft { wish: Some(Route::Handoff), ..draft("ios.18", None, Profile::Personal, Proof::App) };
        person.session.resume(Saved { draft, progress, ..Saved::default() });
        person.does(Action::PhoneSpeaks(language("de")));
        person.goes_to(at(Page::Create, StepId::ChooseMethod));
        let named = |msg: &passkey_companion::locale::Msg| {
            msg.args.iter().map(|(_, arg)| arg.clone()).collect::<Vec<_>>()
        };
        let labels: Vec<Arg> = instructions_of(&person).iter().flat_map(named).collect();
        let expected = Arg::Label(String::from("Next"));
        assert!(labels.contains(&expected), "{labels:?}");
        assert!(!person.can("Is your phone in another language?"), "{}", person.text());
    }

    fn instructions_of(person: &Person) -> Vec<passkey_companion::locale::Msg> {
        let blocks = person.view().blocks;
        let lines = blocks.iter().filter_map(|block| match block {
            Block::Instructions(lines) => Some(lines.iter().map(|line| line.say.clone()).collect::<Vec<_>>()),
            _ => None,
        });
        lines.flatten().collect()
    }
}

mod the_computer {
    use super::*;

    fn finding(id: CheckId, state: State, fix: Option<FixAction>) -> Finding {
        Finding {
            id,
            state,
            summary: Message::new("check-bluetooth-off"),
            evidence: vec![String::from("hci0: powered off")],
            fix: fix.map(|action| Fix { message: Message::new("check-fix-look-at-bluetooth"), action }),
            elapsed: std::time::Duration::from_millis(20),
        }
    }

    fn ready(name: &str) -> Person {
        let mut person = ways().into_iter().find(|way| way.name == name).unwrap().person();
        person.goes_to(Position::page(Page::Ready));
        person
    }

    fn lines(person: &Person) -> Vec<CheckId> {
        person
            .view()
            .blocks
            .iter()
            .flat_map(|block| match block {
                Block::Checks(lines) => lines.iter().map(|line| line.id).collect(),
                _ => Vec::new(),
            })
            .collect()
    }

    #[test]
    fn is_asked_only_for_what_the_route_needs() {
        assert_eq!(lines(&ready("iPhone, app")), []);
        assert_eq!(lines(&ready("iPhone, phone browser")), []);
        let handoff = lines(&ready("iPhone, hand-off"));
        assert!(
            !handoff.contains(&CheckId::Bluetooth) && !handoff.contains(&CheckId::QrTunnel),
            "{handoff:?}"
        );
        assert!(
            handoff.contains(&CheckId::Browser) && handoff.contains(&CheckId::SignInPages),
            "{handoff:?}"
        );
        assert_eq!(lines(&ready("iPhone, QR")), CheckId::ALL);
    }

    #[test]
    fn is_checked_again_when_somebody_asks() {
        let mut person = ready("iPhone, QR");
        assert_eq!(
            person.does(Action::Recheck(vec![CheckId::Bluetooth])),
            [Effect::Check(vec![CheckId::Bluetooth])]
        );
    }

    #[test]
    fn that_fails_a_check_does_not_hold_the_person_up_but_says_what_to_do() {
        let mut person = ready("iPhone, QR");
        person.session.found(finding(
            CheckId::Bluetooth,
            State::Fail,
            Some(FixAction::OpenSettings(SettingsPage::Bluetooth)),
        ));
        assert_eq!(word_faults(&person.sees()), Vec::<String>::new());
        let fix = person
            .sees()
            .controls
            .into_iter()
            .find(|control| matches!(control.action, Action::Fix(_)))
            .unwrap();
        assert_eq!(person.does(fix.action), [Effect::Fix(FixAction::OpenSettings(SettingsPage::Bluetooth))]);
        assert!(person.sees().says("ready-evidence"), "what a helpdesk needs is one click away");
        // Whoever knows better ticks and goes on; the check may be wrong.
        person.ticks_everything();
        assert!(person.can("Continue"));
    }

    #[test]
    fn is_shown_as_looked_at_until_the_result_is_in() {
        let mut person = ready("iPhone, QR");
        assert!(person.text().contains("running"));
        let all = CheckId::ALL;
        person.session.set_checking(all.to_vec());
        assert!(!person.can("Check again"), "it is being checked");
        for id in all {
            person.session.found(finding(id, State::Pass, None));
        }
        assert!(!person.text().contains("running") && person.can("Check again"));
    }
}

mod a_note_about_the_program {
    use super::*;

    #[test]
    fn is_on_every_page_until_it_was_read() {
        let mut person = ways()[0].person();
        person.session.note(t!("note-damaged"));
        person.session.note(t!("note-damaged"));
        person.session.note(t!("note-disk-full"));
        assert_eq!(person.view().notes.len(), 2, "the same note is not said twice");
        person.does(Action::Help);
        assert_eq!(person.view().notes.len(), 2);
        person.does(Action::Dismiss(0));
        assert_eq!(person.view().notes.len(), 1);
        person.does(Action::Dismiss(7));
        assert_eq!(person.view().notes.len(), 1);
        person.does(Action::Dismiss(0));
        assert!(person.view().notes.is_empty());
    }

    #[test]
    fn marks_what_is_pretended() {
        let mut settings = passkey_companion::policy::Settings::default();
        settings.simulate("Attestation=off").unwrap();
        let addresses =
            std::sync::Arc::new(passkey_companion::journey::addresses::address_book(&catalog()).unwrap());
        let session = passkey_companion::journey::Session::new(catalog(), words(), addresses, settings);
        assert_eq!(session.view().pretended, ["Attestation=off"]);
        assert!(self::session(&["Attestation=off"]).view().pretended.is_empty());
    }
}

/// Random numbers that are the same in every run: xorshift (Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % count
    }
}

/// Whatever page this is: it has a title, every sentence is there, and there is exactly one main control or
/// it is a stop with a way out.
#[track_caller]
fn is_a_page(person: &Person, about: &str) {
    let view = person.view();
    let seen = Seen::on(&view, person.session.words());
    let text = || format!("{about}\n{}", person.text());
    assert!(!seen.words().plain(&view.title).trim().is_empty(), "no title: {}", text());
    let faults = word_faults(&seen);
    assert!(faults.is_empty(), "{faults:#?} on: {}", text());
    let mains = seen.controls.iter().filter(|control| control.kind == Kind::Primary).count();
    if mains == 0 {
        let is_stop = view.id == "plan" && matches!(person.session.outcome(), Some(Outcome::Stop(_)));
        assert!(is_stop, "no main control: {}", text());
        assert!(view.back.as_ref().is_some_and(|back| back.enabled), "no way back: {}", text());
        assert!(
            view.secondary.is_some() && view.kicker.is_some(),
            "a stop without owner or way out: {}",
            text()
        );
    }
    assert!(mains <= 1, "two main controls: {}", text());
    let ways_out = seen.possible().filter(|control| {
        matches!(
            control.action,
            Action::Next | Action::Back | Action::CloseOverlay | Action::Finish | Action::StartOver
        )
    });
    assert!(ways_out.count() > 0, "stuck: {}", text());
    // A main control that is switched off has something on the page that switches it on, or a way out.
    if let Some(primary) = view.primary.as_ref().filter(|primary| !primary.enabled) {
        let helps = seen.possible().any(|control| {
            matches!(control.kind, Kind::Choice | Kind::Tick) || matches!(control.action, Action::Copy(_))
        });
        assert!(helps, "{} cannot be switched on: {}", seen.words().plain(&primary.label), text());
    }
    let labels: Vec<&str> = seen
        .possible()
        .filter(|control| control.kind != Kind::Rail)
        .map(|control| control.label.as_str())
        .collect();
    assert!(labels.iter().all(|label| !label.trim().is_empty()), "a control without words: {}", text());
}

/// 20,000 things that can be done, done at random: nobody is ever stuck, and every page can be read.
mod a_random_walk {
    use super::*;

    /// What was seen on the way, so that the walk is known to have been somewhere.
    #[derive(Default)]
    struct Been {
        views: BTreeSet<String>,
        stops: BTreeSet<String>,
        finished: usize,
    }

    fn typed(dice: &mut Dice) -> String {
        let texts = [
            "",
            " ",
            "53003",
            "passkey not accepted",
            "went wrong",
            "\u{202E}abc",
            "😀",
            "a",
            "<UPN>",
            "%s%n",
            "'; --",
            "ﷺ",
            "alex.taylor@contoso.example",
            "ÅÄÖ åäö",
            "the quick brown fox jumps over the lazy dog",
        ];
        texts[dice.below(texts.len())].repeat(1 + dice.below(3))
    }

    /// Likely things are likely, so that the walk gets far: on, answers and ticks more than the rest.
    fn weight(kind: Kind, action: &Action) -> usize {
        match (kind, action) {
            (_, Action::PhoneSpeaks(_) | Action::Unfold(Fold::PhoneLanguage)) => 1,
            (_, Action::StartOver) => 2,
            // Few people wish another route, but the walk is to see them all.
            (_, Action::Wish(_) | Action::Unfold(Fold::OtherRoutes)) => 12,
            (_, Action::Saw(Sighting::Listed)) => 6,
            (Kind::Primary, _) => 30,
            (Kind::Tick, Action::Tick(_, true)) => 14,
            (Kind::Tick, _) | (Kind::Rail, _) => 1,
            (Kind::Choice, _) => 5,
            (_, Action::Back) => 2,
            _ => 3,
        }
    }

    fn walk(seed: u64, steps: usize, settings: &[&str], been: &mut Been) {
        let mut dice = Dice(seed);
        let mut person = Person::new(settings);
        for step in 0..steps {
            let seen = person.sees();
            is_a_page(&person, &format!("seed {seed}, step {step}, {settings:?}"));
            let view = person.view();
            let place = person.place();
            been.views.insert(format!("{} {}", view.id, place.step.map_or("", StepId::id)));
            if let Some(Outcome::Stop(stop)) = person.session.outcome() {
                been.stops.insert(stop.reason.id().to_owned());
            }
            person.now += dice.below(90) as u64;
            // The world goes on by itself, too.
            match dice.below(60) {
                0 => person.session.learn(Facts {
                    remote_session: [None, Some(true), Some(false)][dice.below(3)],
                    bluetooth: Bluetooth::ALL[dice.below(4)],
                    system: [None, System::parse("windows-10-21h2"), System::parse("linux")][dice.below(3)]
                        .clone(),
                }),
                1 => person.session.note(t!("note-disk-full")),
                2 => {
                    let id = CheckId::ALL[dice.below(9)];
                    let state = [State::Pass, State::Warn, State::Fail, State::Skipped, State::Unknown]
                        [dice.below(5)];
                    person.session.found(Finding {
                        id,
                        state,
                        summary: Message::new("check-bluetooth-unknown"),
                        evidence: vec![String::from("line")],
                        fix: None,
                        elapsed: std::time::Duration::ZERO,
                    });
                }
                3 => {
                    person.session.set_checking(vec![CheckId::ALL[dice.below(9)]]);
                }
                _ => {}
            }
            if step % 500 == 499 {
                // From anywhere a person who wants to get to the end gets there, or to a stop.
                for _ in 0..80 {
                    if !person.goes_on() {
                        break;
                    }
                }
                let page = person.place().page;
                let stopped = page == Page::Plan && person.session.plan().is_none();
                let handed_over = page == Page::Verify && person.session.progress().out_of_tries();
                assert!(
                    page == Page::Done || stopped || handed_over,
                    "seed {seed}, step {step}: stuck\n{}",
                    person.text()
                );
                continue;
            }
            let mut options: Vec<(usize, Action)> = seen
                .possible()
                .map(|control| (weight(control.kind, &control.action), control.action.clone()))
                .collect();
            if seen.search.is_some() {
                options.push((10, Action::Query(typed(&mut dice))));
            }
            let total = options.iter().map(|(weight, _)| weight).sum();
            let mut rest = dice.below(total);
            let chosen = options.into_iter().find(|(weight, _)| {
                let hit = rest < *weight;
                rest = rest.saturating_sub(*weight);
                hit
            });
            let (_, action) = chosen.unwrap();
            let saved = person.session.saved();
            for effect in person.does(action.clone()) {
                match effect {
                    Effect::OpenBrowser(_) => {
                        person.does(Action::Opened(dice.below(2) == 0));
                    }
                    Effect::Save => assert_ne!(person.session.saved(), saved, "{action:?} saves nothing new"),
                    Effect::Erase => assert_eq!(person.session.saved().draft, Draft::default()),
                    Effect::Quit => been.finished += 1,
                    _ => {}
                }
            }
        }
    }

    fn walks(seeds: std::ops::Range<u64>, settings: &[&str]) -> Been {
        let mut been = Been::default();
        for seed in seeds {
            walk(0x9E37_79B9_7F4A_7C15 ^ (seed + 1), 1000, settings, &mut been);
        }
        been
    }

    #[test]
    fn under_no_rules_visits_every_page_and_is_never_stuck() {
        let been = walks(0..12, &[]);
        for view in [
            "welcome ",
            "phone ",
            "sign-in ",
            "plan ",
            "ready ",
            "on-phone get-authenticator",
            "create open-account",
            "create turn-on-provider",
            "create finish-in-app",
            "create open-security-info",
            "create choose-method",
            "create verify-in-browser",
            "create open-security-info-on-phone",
            "verify confirm",
            "verify work-profile-too",
            "done ",
            "help ",
            "about ",
            "start-over ",
            "languages ",
        ] {
            assert!(
                been.views.iter().any(|seen| seen.starts_with(view)),
                "never saw {view:?}: {:#?}",
                been.views
            );
        }
        for stop in ["no-second-proof", "phone-too-old", "phone-not-supported", "switch-missing"] {
            assert!(been.stops.contains(stop), "never stopped by {stop}: {:?}", been.stops);
        }
        assert!(been.finished > 0);
    }

    #[test]
    fn without_attestation_visits_the_qr_route() {
        let been = walks(8..10, &["Attestation=off", "AllowedRoutes=qr,handoff"]);
        for view in [
            "create different-way",
            "create show-code",
            "create scan-code",
            "create save-in-authenticator",
            "create name-passkey",
            "on-phone turn-on-provider",
        ] {
            assert!(been.views.contains(view), "never saw {view:?}: {:#?}", been.views);
        }
        let been = walks(10..12, &["Attestation=off", "AllowedRoutes=qr"]);
        assert!(
            been.stops.contains("remote-session") || been.stops.contains("computer-cannot"),
            "{:?}",
            been.stops
        );
    }

    #[test]
    fn under_rules_for_managed_phones_is_never_stuck() {
        let been = walks(
            12..16,
            &["CompliantDeviceRequired=true", "AppProtectionRequired=true", "TapKind=one-time"],
        );
        assert!(
            been.stops.contains("phone-sign-in-closed") && been.stops.contains("phone-management-unknown"),
            "{:?}",
            been.stops
        );
        let been = walks(16..18, &["Attestation=off", "CompliantDeviceRequired=true"]);
        assert!(been.views.contains("create scan-code"), "{:#?}", been.views);
    }

    #[test]
    fn under_hard_stops_is_never_stuck() {
        let been = walks(18..19, &["Cloud=china"]);
        assert!(been.stops.contains("cloud-without-passkeys") && been.finished == 0);
        let been = walks(19..20, &["PasskeyEnforced=true", "TapKind=multi-use"]);
        assert!(been.stops.contains("passkey-already-demanded"), "{:?}", been.stops);
    }
}
