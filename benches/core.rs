//! The parts without a window: the plan, the view of a page, and what is loaded when the program starts. Target: a
//! plan within 50 microseconds.

#![allow(clippy::unwrap_used)]

mod support;

use divan::{Bencher, black_box};
use passkey_companion::content::Catalog;
use passkey_companion::enroll::answers::{Managed, Profile, Proof};
use passkey_companion::enroll::{Facts, PlanInput, plan};
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

/// Content, words and addresses.
#[divan::bench]
fn fresh_journey() {
    black_box(support::session());
}
