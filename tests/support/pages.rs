//! Every page of the window in every state that matters, for pictures and for tests of what is on them.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::Arc;
use std::time::Duration;

use crate::support::person::{self, GOOD_COMPUTER, NOON, answers};
use passkey_companion::enroll::answers::{Managed, Profile, Proof};
use passkey_companion::enroll::outcome::StopReason;
use passkey_companion::enroll::phone::Platform;
use passkey_companion::enroll::progress::{Page, Position, Progress, Seconds, VerifyResult};
use passkey_companion::enroll::step::{PhoneCheck, StepId};
use passkey_companion::enroll::{Outcome, Route};
use passkey_companion::handout::drawing::{Drawing, drawing};
use passkey_companion::journey::action::Section;
use passkey_companion::journey::addresses::address_book;
use passkey_companion::journey::answers::SignIn;
use passkey_companion::journey::{Action, Answers, Event, Saved, Session};
use passkey_companion::locale::{Language, Msg};
use passkey_companion::policy::{Origin, Settings, document};
use passkey_companion::preflight::{CheckId, CheckStatus, Finding, Fix, FixAction, SettingsPage};
use passkey_companion::t;

/// A page in a state.
pub struct Scene {
    /// Its name, as in the names of its pictures.
    pub name: String,
    make: Box<dyn Fn(Language) -> Session>,
}

impl Scene {
    fn new(name: impl Into<String>, make: impl Fn(Language) -> Session + 'static) -> Self {
        Self { name: name.into(), make: Box::new(make) }
    }

    /// The journey that shows this page. The time is [`NOON`].
    pub fn session(&self, language: Language) -> Session {
        (self.make)(language)
    }
}

/// What the clock says.
pub fn clock() -> Seconds {
    NOON
}

/// Pages that differ from another one by their words only. They are drawn by the gallery and checked for
/// what is on them, but no picture of them is kept.
pub const LIKE_ANOTHER: [&str; 38] = [
    "contoso-welcome",
    "contoso-plan",
    "contoso-stop",
    "contoso-done",
    "contoso-about",
    "welcome-again",
    "phone-app-android",
    "phone-version-again",
    "sign-in-answered",
    "sign-in-managed",
    "plan-picked",
    "ready-well",
    "step-open-account",
    "step-open-account-pass-clock",
    "step-turn-on-iphone-new",
    "step-turn-on-menu-open",
    "step-verify-in-browser",
    "step-different-way",
    "step-show-code",
    "step-scan-code",
    "step-name",
    "verify",
    "verify-not-listed",
    "done-open",
    "help-results",
    "help-own-words",
    "stop-cloud-without-passkeys",
    "stop-platform-not-allowed",
    "stop-phone-too-old",
    "stop-phone-not-supported",
    "stop-phone-usually-too-old",
    "stop-pass-not-issued-here",
    "stop-passkey-already-demanded",
    "stop-phone-management-unknown",
    "stop-pass-would-be-lost",
    "stop-remote-session",
    "stop-computer-cannot",
    "stop-no-allowed-route",
];

/// Every page in every state that matters.
pub fn scenes() -> Vec<Scene> {
    let mut scenes = Vec::new();
    scenes.extend(beginning());
    scenes.extend(questions());
    scenes.extend(plans());
    scenes.extend(stops());
    scenes.extend(ready());
    scenes.extend(steps());
    scenes.extend(verify());
    scenes.extend(overlays());
    scenes.extend(contoso());
    scenes
}

/// Every step of every route on either kind of phone: the same kinds of page once more.
pub fn more_scenes() -> Vec<Scene> {
    let mut scenes = Vec::new();
    for (phone, name, profile) in
        [("ios.18", "iphone", Profile::Personal), (SAMSUNG, "samsung", Profile::Both)]
    {
        for &route in Route::ALL {
            let place = Place::on(route, phone).with(move |answers| answers.profile = Some(profile));
            for position in place.at(Language::english(), Page::Plan).positions() {
                let Some(step) = position.step.filter(|step| *step != StepId::Confirm) else { continue };
                let name = format!("all-{name}-{route}-{step}");
                scenes.push(Scene::new(name, {
                    let place = place.clone();
                    move |language| place.at_step(language, step)
                }));
            }
        }
    }
    scenes
}

/// Drawn phones: one of each kind of drawing, with a name.
pub fn drawings(language: Language) -> Vec<(String, Drawing)> {
    let catalog = person::catalog();
    let mut found: Vec<(String, Drawing)> = Vec::new();
    for row in &catalog.phones {
        for (route, step) in [(Route::App, StepId::TurnOnProvider), (Route::Qr, StepId::SaveInAuthenticator)]
        {
            let session = Place::on(route, &row.id).at(language, Page::Plan);
            let Some(reader) = session.reader().filter(|reader| reader.route == route) else { continue };
            let Some(drawn) = drawing(&catalog, &reader, step) else { continue };
            if found.iter().all(|(_, other)| *other != drawn) {
                found.push((format!("{}-{step}", row.id), drawn));
            }
        }
    }
    found
}

const IPHONE: &str = "ios.18";
const SAMSUNG: &str = "samsung.oneui7";

/// A person with all questions answered.
#[derive(Clone)]
struct Place {
    settings: Vec<&'static str>,
    answers: Answers,
}

impl Place {
    /// Somebody who approves sign-ins in the app, on this route where it is open.
    fn on(route: Route, phone: &str) -> Self {
        let mut settings = GOOD_COMPUTER.to_vec();
        if route == Route::Qr {
            settings.push("Attestation=off");
        }
        Self {
            settings,
            answers: Answers {
                preferred_route: Some(route),
                ..answers(phone, None, Profile::Personal, Proof::App)
            },
        }
    }

    /// Somebody who leaves the route to the program.
    fn of(phone: &str) -> Self {
        Self {
            settings: GOOD_COMPUTER.to_vec(),
            answers: answers(phone, None, Profile::Personal, Proof::App),
        }
    }

    fn with(mut self, change: impl FnOnce(&mut Answers)) -> Self {
        change(&mut self.answers);
        self
    }

    fn under(mut self, settings: &[&'static str]) -> Self {
        self.settings.extend(settings);
        self
    }

    fn at(&self, language: Language, page: Page) -> Session {
        let mut session = person::session(&self.settings);
        let position = Position::page(page);
        let progress = Progress { position, has_app: true, started: Some(NOON - 600), ..Progress::default() };
        session.resume(Saved {
            answers: self.answers.clone(),
            progress,
            language: spoken(language),
            ..Saved::default()
        });
        session
    }

    #[track_caller]
    fn at_step(&self, language: Language, step: StepId) -> Session {
        let mut session = self.at(language, Page::Plan);
        let all = session.positions();
        let position = all.into_iter().find(|position| position.step == Some(step));
        session.go_to(position.unwrap_or_else(|| panic!("there is no step {step} on this way")));
        session
    }
}

fn spoken(language: Language) -> Option<String> {
    (language != Language::english()).then(|| language.tag().to_owned())
}

fn after(mut session: Session, actions: impl IntoIterator<Item = Action>) -> Session {
    for action in actions {
        session.update(Event::Person(action), NOON);
    }
    session
}

fn fresh(language: Language) -> Session {
    let mut session = person::session::<&str>(&[]);
    session.resume(Saved { language: spoken(language), ..Saved::default() });
    session
}

fn fresh_on(language: Language, page: Page) -> Session {
    answering(language, page, Answers::default(), &[])
}

fn answering(language: Language, page: Page, answers: Answers, settings: &[&'static str]) -> Session {
    Place { settings: settings.to_vec(), answers }.at(language, page)
}

fn beginning() -> Vec<Scene> {
    vec![
        Scene::new("welcome", fresh),
        Scene::new("welcome-again", |language| Place::of(IPHONE).at(language, Page::Welcome)),
    ]
}

fn questions() -> Vec<Scene> {
    let on_phone = |answers: Answers, settings: &'static [&'static str]| {
        move |language| answering(language, Page::Phone, answers.clone(), settings)
    };
    let on_sign_in = |answers: Answers, settings: &'static [&'static str]| {
        move |language| answering(language, Page::SignIn, answers.clone(), settings)
    };
    let named = |phone: &str| {
        let mut answers = answers(phone, None, Profile::Personal, Proof::App);
        (answers.sign_in, answers.profile) = (None, None);
        answers
    };
    let proving =
        |sign_in: Option<SignIn>| Answers { sign_in, ..answers(IPHONE, None, Profile::Personal, Proof::App) };
    let no_maker = move || Answers { version: None, maker: None, ..named(SAMSUNG) };
    let app = |platform: Platform| {
        move |language| after(fresh_on(language, Page::Phone), [Action::Platform(platform)])
    };
    vec![
        Scene::new("phone", on_phone(Answers::default(), &[])),
        Scene::new("phone-app-iphone", app(Platform::Ios)),
        Scene::new("phone-app-android", app(Platform::Android)),
        Scene::new("phone-maker", on_phone(no_maker(), &[])),
        Scene::new("phone-maker-more", move |language| {
            let session = on_phone(no_maker(), &[])(language);
            after(session, [Action::ToggleSection(Section::MoreMakers)])
        }),
        Scene::new("phone-version", on_phone(Answers { version: None, ..named(SAMSUNG) }, &[])),
        Scene::new("phone-version-where", move |language| {
            let session = on_phone(Answers { version: None, ..named(SAMSUNG) }, &[])(language);
            after(session, [Action::ToggleSection(Section::WhereIsIt)])
        }),
        Scene::new("phone-version-again", on_phone(named(IPHONE), &[])),
        Scene::new("phone-side", on_phone(named(SAMSUNG), &["WorkProfile=true"])),
        Scene::new("sign-in", on_sign_in(proving(None), &[])),
        Scene::new("sign-in-answered", on_sign_in(proving(Some(SignIn::With(Proof::App))), &[])),
        Scene::new("sign-in-pass", on_sign_in(proving(Some(SignIn::Pass)), &["AllowedRoutes=handoff"])),
        Scene::new(
            "sign-in-managed",
            on_sign_in(proving(Some(SignIn::With(Proof::Code))), &["CompliantDeviceRequired=true"]),
        ),
    ]
}

fn plans() -> Vec<Scene> {
    let open = |folds: &'static [Section]| {
        move |language| {
            let place = Place::on(Route::Handoff, SAMSUNG).with(|answers| {
                answers.profile = Some(Profile::Both);
                answers.sign_in = Some(SignIn::With(Proof::Sms));
            });
            after(place.at(language, Page::Plan), folds.iter().copied().map(Action::ToggleSection))
        }
    };
    vec![
        Scene::new("plan", |language| Place::of(IPHONE).at(language, Page::Plan)),
        Scene::new("plan-picked", open(&[])),
        Scene::new("plan-open", open(&[Section::Additions, Section::OtherRoutes])),
        Scene::new("plan-many-warnings", |language| {
            let place = Place::of("rugged")
                .with(|answers| {
                    answers.profile = Some(Profile::Both);
                    answers.sign_in = Some(SignIn::With(Proof::Unsure));
                    answers.managed = Some(Managed::Yes);
                })
                .under(&["RegistrationPlace=company-network", "AppProtectionRequired=true"]);
            place.at(language, Page::Plan)
        }),
    ]
}

/// Every stop.
fn stops() -> Vec<Scene> {
    let managed = &["CompliantDeviceRequired=true"];
    let not_managed = |answers: &mut Answers| answers.managed = Some(Managed::No);
    let proof = |proof: Proof| {
        move |answers: &mut Answers| {
            answers.sign_in = Some(SignIn::With(proof));
        }
    };
    let iphone = || Place { settings: Vec::new(), ..Place::of(IPHONE) };
    let qr_only = || iphone().under(managed).under(&["Attestation=off"]).with(not_managed);
    [
        (StopReason::CloudWithoutPasskeys, iphone().under(&["Cloud=china"])),
        (StopReason::PlatformNotAllowed, iphone().under(&["Platforms=android"])),
        (StopReason::PhoneTooOld, Place::of("ios.below17")),
        (StopReason::PhoneNotSupported, Place::of("huawei")),
        (StopReason::PhoneUsuallyTooOld, Place::of("xiaomi.miui14")),
        (StopReason::SwitchMissing, Place::of("sony.14")),
        (StopReason::NoSecondProof, iphone().with(proof(Proof::Password))),
        (StopReason::PassNotIssuedHere, iphone().with(proof(Proof::TapMulti)).under(&["TapKind=none"])),
        (StopReason::PasskeyAlreadyDemanded, iphone().under(&["PasskeyEnforced=true"])),
        (
            StopReason::PhoneSignInClosed,
            iphone().under(managed).under(&["Attestation=enforced", "TapKind=none"]).with(not_managed),
        ),
        (
            StopReason::PhoneManagementUnknown,
            iphone()
                .under(managed)
                .under(&["Attestation=enforced"])
                .with(|answers| answers.managed = Some(Managed::Unsure)),
        ),
        (StopReason::PassWouldBeLost, qr_only().with(proof(Proof::TapOnce)).under(&["fact.bluetooth=on"])),
        (StopReason::RemoteSession, qr_only().under(&["fact.remote-session=yes"])),
        (StopReason::ComputerCannot, qr_only().under(&["fact.bluetooth=none"])),
        (StopReason::NoAllowedRoute, iphone().under(&["AllowedRoutes=qr", "Attestation=enforced"])),
    ]
    .into_iter()
    .map(|(reason, place)| {
        Scene::new(format!("stop-{reason}"), move |language| {
            let session = place.at(language, Page::Plan);
            match session.outcome() {
                Some(Outcome::Stop(stop)) => assert_eq!(stop.reason, reason),
                other => panic!("not stopped for {reason}: {other:?}"),
            }
            session
        })
    })
    .collect()
}

fn finding(id: CheckId, state: CheckStatus, summary: Msg) -> Finding {
    let evidence = match state {
        CheckStatus::Pass | CheckStatus::Skipped => Vec::new(),
        _ => vec![format!("{id}: as seen by the program"), String::from("answer after 1.2 s: none")],
    };
    Finding {
        id,
        status: state,
        summary,
        evidence,
        fix: None,
        means: None,
        elapsed: Duration::from_millis(120),
    }
}

fn with_fix(mut finding: Finding, message: Msg, action: FixAction) -> Finding {
    finding.fix = Some(Fix { message, action });
    finding
}

fn all_well() -> Vec<Finding> {
    let say = |id: &'static str| Msg::new(id, Vec::new());
    vec![
        finding(CheckId::Bluetooth, CheckStatus::Pass, say("check-bluetooth-pass")),
        finding(CheckId::Remote, CheckStatus::Pass, say("check-remote-pass")),
        finding(CheckId::Os, CheckStatus::Pass, say("check-os-pass").with("system", "Windows 11 24H2")),
        finding(
            CheckId::Browser,
            CheckStatus::Pass,
            say("check-browser-pass").with("browser", "Microsoft Edge 143"),
        ),
        finding(CheckId::SignInPages, CheckStatus::Pass, say("check-sign-in-pages-pass")),
        finding(CheckId::QrTunnel, CheckStatus::Pass, say("check-qr-tunnel-pass")),
        finding(CheckId::Interception, CheckStatus::Pass, say("check-interception-pass")),
        finding(CheckId::Proxy, CheckStatus::Pass, say("check-proxy-none")),
        finding(CheckId::Clock, CheckStatus::Pass, say("check-clock-pass")),
    ]
}

/// One finding of every kind.
fn mixed() -> Vec<Finding> {
    let say = |id: &'static str| Msg::new(id, Vec::new());
    let mut findings = all_well();
    let mut put = |finding: Finding| {
        let place = findings.iter().position(|other| other.id == finding.id).unwrap();
        findings[place] = finding;
    };
    put(with_fix(
        finding(CheckId::Bluetooth, CheckStatus::Fail, say("check-bluetooth-off")),
        say("check-fix-turn-bluetooth-on"),
        FixAction::TurnBluetoothOn,
    ));
    put(with_fix(
        finding(
            CheckId::Browser,
            CheckStatus::Warn,
            say("check-browser-cannot").with("browser", "Konqueror 5.24"),
        ),
        say("check-fix-use-browser").with("browser", "Firefox"),
        FixAction::UseBrowser(String::from("firefox")),
    ));
    put(with_fix(
        finding(
            CheckId::QrTunnel,
            CheckStatus::Fail,
            say("check-qr-tunnel-blocked").with("host", "cable.ua5v.com"),
        ),
        say("check-fix-allow-host"),
        FixAction::CopyForIt,
    ));
    put(finding(CheckId::Interception, CheckStatus::Unknown, say("check-interception-unknown")));
    put(finding(CheckId::Proxy, CheckStatus::Skipped, say("check-skipped-offline")));
    put(with_fix(
        finding(CheckId::Clock, CheckStatus::Fail, say("check-clock-slow").with("minutes", "12")),
        say("check-fix-clock"),
        FixAction::OpenSettings(SettingsPage::Clock),
    ));
    findings
}

fn with_findings(mut session: Session, findings: Vec<Finding>) -> Session {
    for finding in findings {
        session.update(Event::Found(finding), NOON);
    }
    session
}

fn ready() -> Vec<Scene> {
    let at_qr = |language| Place::on(Route::Qr, SAMSUNG).at(language, Page::Ready);
    let ticked = |session: Session| {
        let checks = session.plan().unwrap().phone_checks.clone();
        after(session, checks.into_iter().map(|check| Action::Tick(check, true)))
    };
    vec![
        Scene::new("ready", |language| Place::on(Route::Handoff, IPHONE).at(language, Page::Ready)),
        Scene::new("ready-look-first", |language| {
            let session = Place::of("motorola.14").at(language, Page::Ready);
            after(session, [Action::ToggleSection(Section::Trouble(PhoneCheck::SwitchThere))])
        }),
        Scene::new("ready-running", move |language| {
            let mut session = with_findings(at_qr(language), all_well().into_iter().take(3).collect());
            session.update(Event::Checking(CheckId::ALL[3..].to_vec()), NOON);
            session
        }),
        Scene::new("ready-well", move |language| ticked(with_findings(at_qr(language), all_well()))),
        Scene::new("ready-mixed", move |language| with_findings(at_qr(language), mixed())),
        Scene::new("ready-evidence", move |language| {
            after(with_findings(at_qr(language), mixed()), [Action::ToggleSection(Section::Evidence)])
        }),
    ]
}

fn steps() -> Vec<Scene> {
    let turn_on = |phone: &'static str| {
        move |language| Place::on(Route::App, phone).at_step(language, StepId::TurnOnProvider)
    };
    let step =
        |route, phone: &'static str, step| move |language| Place::on(route, phone).at_step(language, step);
    // Signed in this long ago, with a proof, one step further on.
    let clock = |seconds: Seconds, proof: Proof| {
        move |language| {
            let place = Place::on(Route::App, IPHONE).with(|answers| {
                answers.sign_in = Some(SignIn::With(proof));
            });
            let mut session = place.at_step(language, StepId::OpenAccount);
            session.update(Event::Person(Action::SignedIn), NOON - seconds);
            session
        }
    };
    let browser = |opened: bool| {
        move |language| {
            let session = Place::on(Route::Handoff, IPHONE).at_step(language, StepId::OpenSecurityInfo);
            let address = session.security_info().unwrap();
            let mut session = after(session, [Action::Open(address)]);
            session.update(Event::BrowserOpened(opened), NOON);
            session
        }
    };
    vec![
        Scene::new("step-open-account", step(Route::App, IPHONE, StepId::OpenAccount)),
        Scene::new("step-open-account-picked", move |language| {
            let session = step(Route::App, IPHONE, StepId::OpenAccount)(language);
            after(session, [Action::Saw(String::from("see-account-none"))])
        }),
        Scene::new("step-open-account-clock", clock(97, Proof::App)),
        Scene::new("step-open-account-clock-over", clock(3600, Proof::App)),
        Scene::new("step-open-account-pass-clock", clock(130, Proof::TapOnce)),
        Scene::new("step-turn-on-iphone", turn_on(IPHONE)),
        Scene::new("step-turn-on-iphone-new", turn_on("ios.27")),
        Scene::new("step-turn-on-pixel", turn_on("android.aosp.15")),
        Scene::new("step-turn-on-samsung", turn_on(SAMSUNG)),
        Scene::new("step-turn-on-xiaomi", turn_on("xiaomi.hyperos.global")),
        Scene::new("step-turn-on-neutral", turn_on("motorola.15")),
        Scene::new("step-turn-on-unknown", turn_on("vivo")),
        Scene::new("step-turn-on-menu-open", move |language| {
            after(turn_on(IPHONE)(language), [Action::ToggleSection(Section::MenuNotFound)])
        }),
        Scene::new("step-finish-in-app", step(Route::App, IPHONE, StepId::FinishInApp)),
        Scene::new("step-open-page", step(Route::Handoff, IPHONE, StepId::OpenSecurityInfo)),
        Scene::new("step-open-page-opened", browser(true)),
        Scene::new("step-open-page-failed", browser(false)),
        Scene::new(
            "step-open-page-on-phone",
            step(Route::PhoneBrowser, SAMSUNG, StepId::OpenSecurityInfoOnPhone),
        ),
        Scene::new("step-choose-method", step(Route::Handoff, IPHONE, StepId::ChooseMethod)),
        Scene::new("step-verify-in-browser", step(Route::Handoff, IPHONE, StepId::VerifyInBrowser)),
        Scene::new("step-different-way", step(Route::Qr, IPHONE, StepId::DifferentWay)),
        Scene::new("step-show-code", step(Route::Qr, SAMSUNG, StepId::ShowCode)),
        Scene::new("step-scan-code", step(Route::Qr, SAMSUNG, StepId::ScanCode)),
        Scene::new("step-save-iphone", step(Route::Qr, IPHONE, StepId::SaveInAuthenticator)),
        Scene::new("step-save-samsung", step(Route::Qr, SAMSUNG, StepId::SaveInAuthenticator)),
        Scene::new("step-name", step(Route::Qr, IPHONE, StepId::NamePasskey)),
        Scene::new("step-work-side-too", |language| {
            let place = Place::on(Route::App, SAMSUNG).with(|answers| answers.profile = Some(Profile::Both));
            place.at_step(language, StepId::WorkProfileToo)
        }),
    ]
}

fn verify() -> Vec<Scene> {
    let at = |language| Place::of(IPHONE).at_step(language, StepId::Confirm);
    let saw = move |seen: &'static [VerifyResult]| {
        move |language| after(at(language), seen.iter().copied().map(Action::ReportResult))
    };
    let done = |language| {
        let place = Place::of(IPHONE);
        place.at(language, Page::Done)
    };
    vec![
        Scene::new("verify", at),
        Scene::new("verify-not-listed", saw(&[VerifyResult::NotListed])),
        Scene::new("verify-wrong-place", saw(&[VerifyResult::WrongPlace])),
        Scene::new("verify-out-of-tries", move |language| {
            let mut session = saw(&[VerifyResult::NotListed])(language);
            while !session.progress().out_of_tries() {
                session = after(session, [Action::TryAgain]);
                session.go_to(Position { page: Page::Verify, step: Some(StepId::Confirm) });
                session = after(session, [Action::ReportResult(VerifyResult::WrongPlace)]);
            }
            session
        }),
        Scene::new("done", done),
        Scene::new("done-open", move |language| {
            after(done(language), [Action::ToggleSection(Section::Additions)])
        }),
    ]
}

/// Under the policy that ships as an example (`packaging/mdm/examples`).
fn contoso() -> Vec<Scene> {
    let on = |page: Page, proof: Proof| {
        move |language| {
            let policy = include_bytes!("../../packaging/mdm/examples/contoso.toml");
            let origin = Origin::File("contoso.toml".into(), None);
            let settings = Settings::from_document(document::parse(policy), &origin);
            let catalog = person::catalog();
            let addresses = Arc::new(address_book(&catalog).unwrap());
            let mut session = Session::new(catalog, person::words(), addresses, settings);
            session.resume(Saved {
                answers: answers(IPHONE, None, Profile::Personal, proof),
                progress: Progress { position: Position::page(page), ..Progress::default() },
                language: spoken(language),
                ..Saved::default()
            });
            session
        }
    };
    vec![
        Scene::new("contoso-welcome", on(Page::Welcome, Proof::App)),
        Scene::new("contoso-plan", on(Page::Plan, Proof::TapOnce)),
        Scene::new("contoso-stop", on(Page::Plan, Proof::Password)),
        Scene::new("contoso-done", on(Page::Done, Proof::App)),
        Scene::new("contoso-about", move |language| {
            after(on(Page::Welcome, Proof::App)(language), [Action::About])
        }),
    ]
}

fn overlays() -> Vec<Scene> {
    let at = |language| Place::of(IPHONE).at_step(language, StepId::OpenAccount);
    let typed = move |query: &'static str, open: Option<&'static str>| {
        move |language| {
            let actions = [Action::Help, Action::Query(query.to_owned())];
            after(at(language), actions.into_iter().chain(open.map(|id| Action::Explain(id.to_owned()))))
        }
    };
    vec![
        Scene::new("help", move |language| after(at(language), [Action::Help])),
        Scene::new("help-results", typed("passkey already exists", None)),
        Scene::new("help-open", typed("passkey already exists", Some("passkey-already-exists"))),
        Scene::new("help-nothing", typed("zzqx", None)),
        Scene::new("help-own-words", move |language| {
            let session = after(at(language), [Action::Help]);
            let query = session.words().bare(&Msg::row("error", "passkey-already-exists-title"));
            after(session, [Action::Query(query)])
        }),
        Scene::new("about", move |language| after(fresh(language), [Action::About])),
        Scene::new("languages", move |language| after(fresh(language), [Action::Languages])),
        Scene::new("start-over", move |language| after(at(language), [Action::AskStartOver])),
        Scene::new("notes", |language| {
            let mut session = fresh(language);
            session.note(t!("note-not-saved"));
            session.note(t!("note-damaged"));
            session
        }),
        Scene::new("pretended", |language| {
            let mut settings = passkey_companion::policy::Settings::default();
            for setting in ["Attestation=off", "fact.bluetooth=on"] {
                settings.simulate(setting).unwrap();
            }
            let catalog = person::catalog();
            let addresses = Arc::new(address_book(&catalog).unwrap());
            let mut session = Session::new(catalog, person::words(), addresses, settings);
            session.resume(Saved { language: spoken(language), ..Saved::default() });
            session
        }),
    ]
}
