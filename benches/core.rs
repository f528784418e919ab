//! The parts without a window: the plan, the error search, the view of a page, and what is loaded when the
//! program starts. Targets: a plan within 50 microseconds, a search over all errors within 1 millisecond.

#![allow(clippy::unwrap_used)]

mod support;

use divan::{Bencher, black_box};
use passkey_companion::content::Catalog;
use passkey_companion::enroll::answers::{Managed, Profile, Proof};
use passkey_companion::enroll::{Facts, PlanInput, plan};
use passkey_companion::handout::errors::index;
use passkey_companion::journey::addresses::address_book;
use passkey_companion::locale::{Language, Translator};
use passkey_companion::policy::Settings;

fn main() {
    divan::main();
}

/// Somebody with a phone, in an organisation.
struct Case {
    name: &'static str,
    phone: &'static str,
    os: u16,
    profile: Profile,
    proof: Proof,
    managed: Managed,
    settings: &'static [&'static str],
}

impl std::fmt::Display for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

const PLAIN: Case = Case {
    name: "iPhone, approval app",
    phone: "ios.18",
    os: 18,
    profile: Profile::Personal,
    proof: Proof::App,
    managed: Managed::Unsure,
    settings: &[],
};

const CASES: &[Case] = &[
    PLAIN,
    Case { name: "Samsung, one-time pass", phone: "samsung.oneui7", os: 15, proof: Proof::TapOnce, ..PLAIN },
    Case { name: "Xperia on Android 14", phone: "sony", os: 14, ..PLAIN },
    Case { name: "only a password: a stop", proof: Proof::Password, ..PLAIN },
    Case {
        name: "QR code, both sides of the phone",
        phone: "samsung.oneui7",
        os: 15,
        profile: Profile::Both,
        managed: Managed::No,
        settings: &["Attestation=off", "CompliantDeviceRequired=true", "RegistrationPlace=company-network"],
        ..PLAIN
    },
    Case {
        name: "every route closed: a stop",
        managed: Managed::No,
        settings: &["AppProtectionRequired=true", "fact.remote-session=yes"],
        ..PLAIN
    },
];

#[divan::bench(args = CASES)]
fn plan_for(bencher: Bencher, case: &Case) {
    let catalog = Catalog::embedded().unwrap();
    let phone = Catalog::rules(catalog.phone(case.phone, Some(case.os)).unwrap());
    let mut settings = Settings::default();
    for setting in case.settings {
        settings.simulate(setting).unwrap();
    }
    let answers = PlanInput {
        os: Some(case.os),
        profile: case.profile,
        proof: case.proof,
        managed: case.managed,
        preferred_route: None,
        switch_seen: false,
    };
    let facts = Facts { bluetooth: passkey_companion::enroll::computer::Bluetooth::On, ..settings.facts };
    bencher.bench(|| {
        plan(black_box(&answers), black_box(&phone), black_box(&settings.rules), black_box(&facts))
    });
}

/// What people type: exact, with typing mistakes, a number, far too much, nothing that fits.
const QUERIES: &[&str] = &[
    "Passkey not accepted",
    "passky alredy exsits on your devcie",
    "53003",
    "it says that my organization does not allow this and then the page goes round in circles and asks me to sign in \
     again with another method that I do not have and after that Samsung Pass opens and wants to save the passkey \
     and I cannot find the Authenticator in the list that shows on the phone",
    "zebra crossing umbrella",
];

#[divan::bench(args = QUERIES)]
fn search_all_errors(bencher: Bencher, query: &str) {
    let session = support::session();
    let search = index(session.catalog(), session.words());
    bencher.bench_local(|| search.find(black_box(query)));
}

#[divan::bench(args = support::pages())]
fn view_of(bencher: Bencher, page: &str) {
    let session = support::session_at(page);
    bencher.bench_local(|| session.view());
}

#[divan::bench]
fn load_content() -> Catalog {
    Catalog::embedded().unwrap()
}

#[divan::bench]
fn load_words() -> Translator {
    Translator::load(Language::english())
}

#[divan::bench]
fn load_addresses(bencher: Bencher) {
    let catalog = Catalog::embedded().unwrap();
    bencher.bench(|| address_book(&catalog).unwrap());
}

/// Content, words and addresses, and the index of the error search.
#[divan::bench]
fn fresh_journey() {
    black_box(support::session());
}
