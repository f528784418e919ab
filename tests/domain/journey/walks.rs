//! Walks as new users make them, in clicks and words. The budgets stand here and nowhere else.

use super::*;
use passkey_companion::locale::Language;

/// After so many clicks there is something useful to do: Authenticator installs or updates.
const CLICKS_TO_THE_APP: usize = 2;
/// After so many clicks the first tap on the phone is on the screen, for the commonest cases.
const CLICKS_TO_THE_PHONE: usize = 7;
/// Most words that a page may put before somebody, without what is folded and without the footer.
const WORDS: usize = 90;
/// Pages that have to say more, each with its reason.
const WORDIER: [(&str, usize); 10] = [
    // What is special about this phone is said before the start.
    ("plan", 100),
    // The whole way once more, for those who know it.
    ("verify work-profile-too", 100),
    // Two methods of nearly the same name, told apart.
    ("create choose-method", 100),
    // Read once, and nothing has to be done on it.
    ("welcome", 95),
    // What counts on the day when the phone is lost is read once, here.
    ("done", 110),
    // Every way to sign in, with a line that tells it from the others.
    ("sign-in", 155),
    // Two groups of lines, each line read by itself.
    ("ready", 150),
    // A stop says why, what to do, what else, and the message to hand over.
    ("plan stop", 220),
    // The way to the switch in this phone's menus, and what is special about the phone.
    ("create turn-on-provider", 160),
    ("on-phone turn-on-provider", 160),
];

/// Somebody who does what the page says and counts.
struct Walker {
    person: Person,
    clicks: usize,
    log: String,
}

impl Walker {
    fn new(settings: &[&str], language: &str) -> Self {
        let mut person = Person::new(settings);
        person.does(Action::SetLanguage(Language::from_tag(language).unwrap()));
        let mut walker = Self { person, clicks: 0, log: String::new() };
        walker.notes();
        walker
    }

    fn notes(&mut self) {
        let view = self.person.view();
        let question = view.question.map(|question| format!("/{}", question.id())).unwrap_or_default();
        let step = view.step.map(|step| format!(" {step}")).unwrap_or_default();
        let words = words_of(&self.person);
        self.log
            .push_str(&format!("{:>2} clicks, {words:>3} words: {}{question}{step}\n", self.clicks, view.id));
    }

    fn clicks(&mut self, action: Action) -> &mut Self {
        let offered = self.person.sees().possible().any(|control| control.action == action);
        assert!(offered, "{action:?} is not there:\n{}", self.person.text());
        self.person.does(action);
        self.clicks += 1;
        self.notes();
        self
    }

    fn main(&mut self) -> &mut Self {
        let main = self.person.view().primary.filter(|main| main.enabled);
        let Some(main) = main else { panic!("no main button:\n{}", self.person.text()) };
        self.clicks(main.action.clone());
        if matches!(main.action, Action::Open(_)) {
            self.person.meets(Event::BrowserOpened(true));
        }
        self
    }

    fn ends(mut self) -> String {
        for _ in 0..40 {
            if self.person.place().page == Page::Done {
                return self.log;
            }
            let seen = self.person.sees();
            let tick = seen.possible().find(|control| control.kind == Kind::Tick && !control.on);
            if let Some(pick) = self.person.first_pick() {
                self.clicks(pick);
            } else if let Some(tick) = tick {
                self.clicks(tick.action.clone());
            } else if self.person.view().primary.is_some() {
                self.main();
            } else {
                self.clicks(Action::ReportResult(VerifyResult::Listed));
            }
        }
        panic!("never ends:\n{}", self.log);
    }
}

/// Words that the page puts before somebody: everything but rail, footer, and what waits in a fold.
fn words_of(person: &Person) -> usize {
    let mut view = person.view();
    (view.rail, view.chips, view.aside) = Default::default();
    (view.back, view.primary, view.secondary, view.help) = Default::default();
    view.drawing = None;
    let text = view.to_text(person.session.words());
    let counts = |line: &&str| !line.trim_start().starts_with(['>', '[', '|']) && !line.contains("button: [");
    let lines = text.lines().filter(counts);
    lines.flat_map(str::split_whitespace).filter(|word| word.chars().any(char::is_alphabetic)).count()
}

#[test]
fn come_to_something_useful_soon() {
    let iphone = [Action::Platform(Platform::Ios), Action::HasApp, Action::Version(Version::Number(18))];
    let galaxy = [
        Action::Platform(Platform::Android),
        Action::HasApp,
        Action::Maker(String::from("samsung")),
        Action::Version(Version::Row(String::from("samsung.oneui7"))),
    ];
    for answers in [&iphone[..], &galaxy] {
        let mut walker = Walker::new(&GOOD_COMPUTER, "en");
        walker.main().clicks(answers[0].clone());
        assert!(walker.person.sees().says("app-title"), "{}", walker.person.text());
        assert!(walker.clicks <= CLICKS_TO_THE_APP);
        for answer in &answers[1..] {
            walker.clicks(answer.clone());
        }
        walker.clicks(Action::SignIn(SignIn::With(Proof::App))).main();
        assert!(walker.person.sees().says("do-open-authenticator"), "{}", walker.person.text());
        assert!(walker.clicks <= CLICKS_TO_THE_PHONE, "{}", walker.log);
    }
}

#[test]
fn of_a_warehouse_worker_with_a_galaxy_and_a_pass_on_paper_in_spanish() {
    let mut walker = Walker::new(&GOOD_COMPUTER, "es");
    walker.main().clicks(Action::Platform(Platform::Android)).clicks(Action::HasApp);
    walker.clicks(Action::Maker(String::from("samsung")));
    walker.clicks(Action::Version(Version::Unsure)).clicks(Action::SignIn(SignIn::Pass));
    assert!(walker.person.sees().says("pass-keep"), "the pass is kept until it is needed");
    insta::assert_snapshot!("walk-warehouse", walker.ends());
}

#[test]
fn of_a_hurried_iphone_owner_who_reads_nothing() {
    let mut walker = Walker::new(&GOOD_COMPUTER, "en");
    walker.main().clicks(Action::Platform(Platform::Ios)).main();
    walker.clicks(Action::Version(Version::Number(18))).clicks(Action::SignIn(SignIn::With(Proof::App)));
    walker.main();
    // The eager one cannot start the clock before something was done.
    assert!(walker.person.view().primary.is_none(), "{}", walker.person.text());
    insta::assert_snapshot!("walk-hurried", walker.ends());
}

#[test]
fn of_somebody_who_is_sure_of_nothing_in_german() {
    let mut walker = Walker::new(&GOOD_COMPUTER, "de");
    walker.main().clicks(Action::Platform(Platform::Android)).clicks(Action::HasApp);
    walker.clicks(Action::Maker(String::from("xiaomi")));
    walker.clicks(Action::Version(Version::Unsure)).clicks(Action::SignIn(SignIn::With(Proof::Unsure)));
    insta::assert_snapshot!("walk-unsure", walker.ends());
}

#[test]
fn by_the_qr_code_change_devices_loudly() {
    let mut walker =
        Walker::new(&[&GOOD_COMPUTER[..], &["Attestation=off", "AllowedRoutes=qr"]].concat(), "en");
    walker.main().clicks(Action::Platform(Platform::Ios)).clicks(Action::HasApp);
    walker.clicks(Action::Version(Version::Number(18))).clicks(Action::SignIn(SignIn::With(Proof::Sms)));
    let mut before = None;
    let mut changes = 0;
    for place in walker.person.session.positions() {
        walker.person.goes_to(place);
        let Some(device) = walker.person.view().device.filter(|_| place.step.is_some()) else { continue };
        assert_eq!(device.changed, before.is_some_and(|before| before != device.place), "{place:?}");
        changes += usize::from(device.changed);
        before = Some(device.place);
    }
    assert!(changes >= 3, "{changes}");
}

#[test]
fn never_meet_a_wall_of_words() {
    let mut seen = BTreeSet::new();
    for way in ways() {
        let mut person = way.person();
        for place in person.session.positions() {
            person.goes_to(place);
            let stop = person.session.plan().is_none();
            let name = match (place.step, stop) {
                (_, true) => String::from("plan stop"),
                (Some(step), _) => format!("{} {step}", place.page),
                (None, _) => place.page.to_string(),
            };
            let words = words_of(&person);
            let budget = WORDIER.iter().find(|(page, _)| *page == name).map_or(WORDS, |(_, words)| *words);
            assert!(words <= budget, "{name} has {words} words, {budget} are allowed:\n{}", person.text());
            seen.insert(name);
        }
    }
    assert!(seen.len() > 20, "{seen:?}");
}
