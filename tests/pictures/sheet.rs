//! One sheet with every widget in every state, drawn from the widgets alone: what a token or a widget changes is
//! seen here, whatever pages it is on.

use std::sync::Arc;

use eframe::egui::{Id, Ui};
use egui_kittest::Harness;
use passkey_companion::enroll::phone::Platform;
use passkey_companion::enroll::step::Place;
use passkey_companion::journey::view::{Device, RailState, Symbol, Tone};
use passkey_companion::locale::{Language, Msg, Rich, Translator};
use passkey_companion::preflight::{CheckId, CheckStatus};
use passkey_companion::signin::qr::encode;
use passkey_companion::t;
use passkey_companion::ui::message_cache::MessageCache;
use passkey_companion::ui::text::Text;
use passkey_companion::ui::theme::space;
use passkey_companion::ui::widgets::badge::{answer_chip, device_badge};
use passkey_companion::ui::widgets::breadcrumb::breadcrumb;
use passkey_companion::ui::widgets::button::PushButton;
use passkey_companion::ui::widgets::callout::Callout;
use passkey_companion::ui::widgets::card::{ChoiceCard, ChoiceGroup, fold_card, panel};
use passkey_companion::ui::widgets::checklist::{CheckRow, TickRow, checklist};
use passkey_companion::ui::widgets::countdown::Countdown;
use passkey_companion::ui::widgets::field::{CopyField, SearchField, quote};
use passkey_companion::ui::widgets::fold::fold;
use passkey_companion::ui::widgets::layout::row_wrapped;
use passkey_companion::ui::widgets::qr::QrCard;
use passkey_companion::ui::widgets::rail::{Rail, RailStep};
use passkey_companion::ui::widgets::stepper::numbered;

use crate::support::person::addresses;
use crate::support::studio::{Look, open_sheet};

/// The sheet in a look and a language.
pub fn open(language: Language, look: Look) -> Harness<'static> {
    let messages = MessageCache::new(Arc::new(Translator::load(language)));
    open_sheet(language, look, move |ui| draw(ui, &Writer(&messages)))
}

/// The words on the sheet: real ones, so that they are as long as words are.
struct Writer<'a>(&'a MessageCache);

impl Writer<'_> {
    fn rich(&self, msg: &Msg) -> Rich {
        self.0.rich(msg)
    }

    fn text(&self, msg: &Msg) -> String {
        self.0.text(msg)
    }
}

fn draw(ui: &mut Ui, say: &Writer) {
    ui.spacing_mut().item_spacing.y = space::M;
    for (index, part) in [rails, buttons, cards, callouts, checks, ticks, clocks, fields, folds, paths, code]
        .into_iter()
        .enumerate()
    {
        ui.push_id(index, |ui| part(ui, say));
    }
}

fn rails(ui: &mut Ui, say: &Writer) {
    let step = |msg: Msg, state, inner| RailStep {
        title: say.text(&msg),
        state,
        reachable: state == RailState::Done,
        inner,
    };
    let steps = [
        step(t!("page-phone"), RailState::Done, false),
        step(t!("page-create"), RailState::Current, false),
        step(t!("step-open-account"), RailState::Done, true),
        step(t!("step-finish-in-app"), RailState::Current, true),
        step(t!("page-verify"), RailState::Upcoming, false),
    ];
    let [name, done] = [t!("rail-name"), t!("rail-done")].map(|msg| say.text(&msg));
    let progress = say.text(&t!("time-left", minutes = 4_u64));
    let rail = Rail { name: &name, done: &done, progress: &progress, steps: &steps };
    rail.show(ui);
    rail.show_compact(ui);
    row_wrapped(ui, |ui| {
        for answer in [t!("platform-ios"), t!("proof-app")] {
            answer_chip(ui, say.rich(&answer), &say.text(&answer));
        }
    });
    for (place, changed, name) in
        [(Place::Phone, false, t!("place-phone")), (Place::Computer, true, t!("place-computer-now"))]
    {
        device_badge(ui, Some(Device { place, changed }), say.rich(&name));
    }
}

fn buttons(ui: &mut Ui, say: &Writer) {
    for enabled in [true, false] {
        row_wrapped(ui, |ui| {
            PushButton::primary(say.rich(&t!("next"))).enabled(enabled).show(ui);
            PushButton::secondary(say.rich(&t!("copy"))).symbol(Symbol::Copy).enabled(enabled).show(ui);
            PushButton::quiet(say.rich(&t!("back"))).enabled(enabled).show(ui);
            PushButton::icon_only(Symbol::Close, say.rich(&t!("search-clear"))).enabled(enabled).show(ui);
        });
    }
    row_wrapped(ui, |ui| {
        PushButton::secondary(say.rich(&t!("not-sure"))).compact().show(ui);
        PushButton::secondary(say.rich(&t!("step-done"))).id(Id::unique("focused")).show(ui).request_focus();
    });
}

fn cards(ui: &mut Ui, say: &Writer) {
    let platforms = [
        ChoiceCard::new(say.rich(&t!("platform-ios")))
            .text(say.rich(&t!("platform-ios-text")))
            .symbol(Symbol::Phone),
        ChoiceCard::new(say.rich(&t!("platform-android")))
            .text(say.rich(&t!("platform-android-text")))
            .symbol(Symbol::Phone),
    ];
    let name = say.text(&t!("phone-platform"));
    ChoiceGroup::new(&name, &platforms, Some(0)).columns(2).tiles().show(ui);
    let kinds = [
        ChoiceCard::new(say.rich(&t!("proof-tap-once"))).text(say.rich(&t!("proof-tap-once-text"))),
        ChoiceCard::new(say.rich(&t!("proof-tap-multi"))),
    ];
    let name = say.text(&t!("pass-kind"));
    ChoiceGroup::new(&name, &kinds, Some(1)).show(ui);
    panel(ui, |ui| Text::new(say.rich(&t!("welcome-time"))).show(ui));
}

fn callouts(ui: &mut Ui, say: &Writer) {
    for tone in [Tone::Info, Tone::Good, Tone::Caution] {
        Callout::new(tone, say.rich(&t!("copied"))).show(ui);
    }
    Callout::new(Tone::Stop, say.rich(&t!("pass-keep-title"))).text(say.rich(&t!("pass-keep"))).show(ui);
    Callout::plain(Tone::Info, say.rich(&t!("not-sure"))).show_actions(ui, |ui| {
        PushButton::secondary(say.rich(&t!("try-again"))).show(ui);
    });
}

fn checks(ui: &mut Ui, say: &Writer) {
    let [name, evidence_name] = [t!("ready-computer"), t!("ready-evidence")].map(|msg| say.text(&msg));
    let evidence = [String::from("hci0: powered off")];
    let word = say.text(&t!("light-pass"));
    let fix = say.text(&t!("try-again"));
    // What is looked at has no status yet.
    let statuses = CheckStatus::ALL.iter().copied().map(Some).chain([None]);
    checklist(ui, &name, |ui| {
        for (status, id) in statuses.zip(CheckId::ALL) {
            let mut line = CheckRow::new(say.rich(&id.title()), status, &word);
            if status == Some(CheckStatus::Fail) {
                line = line
                    .summary(say.rich(&t!("check-bluetooth-off")))
                    .evidence(&evidence_name, &evidence)
                    .fix(&fix);
            }
            line.show(ui);
        }
    });
}

fn ticks(ui: &mut Ui, say: &Writer) {
    let name = say.text(&t!("ready-phone"));
    checklist(ui, &name, |ui| {
        for mut ticked in [false, true] {
            let line = TickRow::new(say.rich(&t!("ready-screen-lock")))
                .hint(say.rich(&t!("ready-screen-lock-hint")));
            line.show(ui, &mut ticked);
        }
    });
}

fn clocks(ui: &mut Ui, say: &Writer) {
    for left in [203, 41, 0] {
        let words = say.text(&t!("clock-left", minutes = u64::div_ceil(left, 60)));
        Countdown::new(300, left, &words).name(words.clone()).show(ui);
    }
}

fn fields(ui: &mut Ui, say: &Writer) {
    let [name, copy, copied, search, clear, message] = [
        t!("short-label"),
        t!("copy"),
        t!("copied"),
        t!("help-search"),
        t!("search-clear"),
        t!("handover-label"),
    ]
    .map(|msg| say.text(&msg));
    CopyField::new(&name, "https://mysignins.microsoft.com/security-info", &copy, &copied).show(ui);
    for (index, mut typed) in [String::new(), String::from("53003")].into_iter().enumerate() {
        ui.push_id(index, |ui| SearchField::new(&mut typed, &search, &search, &clear).show(ui));
    }
    quote(ui, &message, &say.text(&t!("message-hello")));
}

fn folds(ui: &mut Ui, say: &Writer) {
    fold(ui, say.rich(&t!("plan-others")), false);
    fold(ui, say.rich(&t!("plan-additions")), true);
    for open in [false, true] {
        ui.push_id(open, |ui| {
            fold_card(ui, say.rich(&t!("verify-enough-title")), &[say.rich(&t!("stop-others"))], open, |ui| {
                Text::new(say.rich(&t!("path-hint"))).show(ui);
            })
        });
    }
}

fn paths(ui: &mut Ui, say: &Writer) {
    let path =
        ["Settings", "General", "AutoFill & Passwords"].map(|label| (label.to_owned(), label.to_owned()));
    breadcrumb(ui, &say.text(&t!("path-name")), &path);
    for (index, msg) in [t!("path-try-second"), t!("next")].iter().enumerate() {
        numbered(ui, &say.0.words().ordinal(index), |ui| Text::new(say.rich(msg)).show(ui));
    }
}

fn code(ui: &mut Ui, say: &Writer) {
    let address = addresses().store(Platform::Ios).clone();
    let code = encode(&address).unwrap();
    let name = say.text(&t!("store-qr"));
    QrCard::new(&name, code.size, &code.dark).caption(name.as_str()).address(address.as_str()).show(ui);
}
