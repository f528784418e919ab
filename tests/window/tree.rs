//! The real window without a screen, as the keyboard, the pointer and a screen reader meet it.
//!
//! The harness checks after every step that each control has an accessible name and that every letter can
//! be drawn with the fonts that ship with the program.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use crate::support::person::{self, GOOD_COMPUTER, NOON, Person, everywhere, say, session, ways};
use eframe::egui;
use egui::accesskit::Role;
use egui::{Key, Modifiers, ViewportCommand, ViewportId};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use passkey_companion::enroll::progress::{Page, Position};
use passkey_companion::enroll::step::StepId;
use passkey_companion::journey::{Action, Event, Session};
use passkey_companion::locale::Msg;
use passkey_companion::record::Store;
use passkey_companion::t;
use passkey_companion::ui::app::{App, AppConfig, ExitState};
use passkey_companion::ui::system::Appearance;

/// The usual window.
const WINDOW: [f32; 2] = [1000.0, 720.0];
/// The smallest one.
const SMALLEST: [f32; 2] = [360.0, 480.0];

/// A window on a journey, as somebody uses it.
struct Window {
    harness: Harness<'static, App>,
    ending: Arc<ExitState>,
}

impl Window {
    fn on(session: Session) -> Self {
        Self::sized(session, WINDOW, Appearance { reduced_motion: true, ..Appearance::default() })
    }

    fn sized(session: Session, size: [f32; 2], appearance: Appearance) -> Self {
        let ending = Arc::new(ExitState::default());
        let config = AppConfig { exit_state: ending.clone(), ..AppConfig::in_memory(|| NOON) };
        let app = App::new(session, config).with_appearance(appearance);
        // The list of languages is written in scripts that only the fonts of the system have.
        let languages = app.session().view().id == "languages";
        let builder = Harness::builder().with_size(size).with_max_steps(40);
        let builder = if languages { builder.allow_missing_glyphs() } else { builder };
        Self { harness: builder.build_ui_state(|ui, app: &mut App| app.show(ui), app), ending }
    }

    /// Somebody who starts the program.
    fn new() -> Self {
        Self::on(session(&GOOD_COMPUTER))
    }

    fn place(&self) -> Position {
        self.harness.state().session().position()
    }

    /// Lets the window come to rest. Panics when it never does, or when a control has no name.
    #[track_caller]
    fn rests(&mut self) {
        self.harness.run();
        self.has_one_heading();
    }

    fn nodes(&self) -> impl Iterator<Item = Node<'_>> {
        self.harness.root().children_recursive()
    }

    /// What a screen reader says about a control: its name.
    fn name(node: &Node) -> String {
        node.accesskit_node().label().unwrap_or_default()
    }

    /// A page has one title, and assistive software finds it as the one heading of the first level.
    #[track_caller]
    fn has_one_heading(&self) {
        let view = self.harness.state().session().view();
        let title = self.harness.state().session().words().bare(&view.title);
        let headings: Vec<(String, Option<usize>)> = self
            .nodes()
            .filter(|node| node.accesskit_node().role() == Role::Heading)
            .map(|node| (Self::name(&node), node.accesskit_node().data().level()))
            .collect();
        let first: Vec<&str> =
            headings.iter().filter(|(_, level)| *level == Some(0)).map(|(name, _)| name.as_str()).collect();
        assert_eq!(first, [title.as_str()], "all headings: {headings:?}");
        assert!(
            headings.iter().all(|(name, level)| !name.trim().is_empty() && level.is_some()),
            "{headings:?}"
        );
    }

    /// The one control that says this.
    #[track_caller]
    fn control(&self, label: &str) -> Node<'_> {
        let is_control = |role| {
            matches!(
                role,
                Role::Button
                    | Role::RadioButton
                    | Role::CheckBox
                    | Role::ListItem
                    | Role::SearchInput
                    | Role::Switch
                    | Role::Link
            )
        };
        let mut found: Vec<Node> = self
            .nodes()
            .filter(|node| is_control(node.accesskit_node().role()) && Self::name(node) == label)
            .collect();
        // The rail names finished parts; a button of the same name is what is meant.
        if found.len() > 1 {
            found.retain(|node| node.accesskit_node().role() != Role::ListItem);
        }
        assert_eq!(found.len(), 1, "{label:?} at {:?}: {:?}", self.place(), self.names());
        found[0]
    }

    /// Whether a screen reader says this somewhere on the page.
    fn says(&self, words: &str) -> bool {
        self.heard().iter().any(|heard| heard.contains(words))
    }

    /// Everything that a screen reader says on the page: names, values and descriptions.
    fn heard(&self) -> Vec<String> {
        let all = self.nodes().flat_map(|node| {
            let node = node.accesskit_node();
            [node.label(), node.value(), node.data().description().map(str::to_owned)]
        });
        all.flatten().collect()
    }

    fn names(&self) -> Vec<String> {
        self.nodes().map(|node| format!("{:?} {}", node.accesskit_node().role(), Self::name(&node))).collect()
    }

    /// Clicks with the pointer, after scrolling there as a person would.
    #[track_caller]
    fn clicks(&mut self, label: &str) -> &mut Self {
        self.control(label).scroll_to_me();
        self.rests();
        let place = self.control(label).rect();
        let screen = self.harness.ctx.content_rect();
        assert!(screen.contains(place.center()), "{label:?} is at {place:?}, outside {screen:?}");
        self.control(label).click();
        self.rests();
        self.harness.remove_cursor();
        self.rests();
        self
    }

    /// Clicks the main button, whatever it says.
    #[track_caller]
    fn clicks_main(&mut self) -> &mut Self {
        let session = self.harness.state().session();
        let main = session.view().primary.map(|main| session.words().bare(&main.label));
        self.clicks(&main.expect("no main button"))
    }

    #[track_caller]
    fn presses(&mut self, key: Key) -> &mut Self {
        self.harness.key_press(key);
        self.rests();
        self
    }

    fn focused(&self) -> Option<(Role, String)> {
        self.nodes().find(Node::is_focused).map(|node| (node.accesskit_node().role(), Self::name(&node)))
    }

    /// Tab until this has the focus.
    #[track_caller]
    fn tabs_to(&mut self, label: &str) -> &mut Self {
        let mut been = Vec::new();
        for _ in 0..80 {
            if self.focused().is_some_and(|(_, name)| name == label) {
                return self;
            }
            self.presses(Key::Tab);
            been.push(self.focused());
        }
        panic!("{label:?} cannot be reached with Tab at {:?}; the way was {been:#?}", self.place());
    }

    /// How long until the window wants to be drawn again.
    fn next_picture(&self) -> Duration {
        self.harness.output().viewport_output[&ViewportId::ROOT].repaint_delay
    }

    fn commands(&self) -> Vec<ViewportCommand> {
        self.harness.output().viewport_output[&ViewportId::ROOT].commands.clone()
    }
}

fn at(page: Page, step: StepId) -> Position {
    Position { page, step: Some(step) }
}

mod by_pointer {
    use super::*;

    #[test]
    fn an_iphone_owner_clicks_from_welcome_to_the_end() {
        let mut window = Window::new();
        window.clicks_main().clicks("iPhone").clicks_main().clicks("iOS 18");
        assert_eq!(window.place().page, Page::SignIn);
        window.clicks(&say("proof-app"));
        window.clicks(&say("plan-additions")).clicks(&say("plan-others")).clicks_main();
        assert_eq!(window.place(), at(Page::Create, StepId::OpenAccount));
        window.clicks(&say("see-account-none")).clicks_main().clicks_main().clicks_main();
        assert_eq!(window.place(), at(Page::Verify, StepId::Confirm));
        window.clicks(&say("verify-result-listed"));
        assert_eq!(window.place().page, Page::Done);
        window.control(&say("done-close")).click();
        let mut closed = false;
        for _ in 0..6 {
            window.harness.step();
            closed |= window.commands().iter().any(|command| matches!(command, ViewportCommand::Close));
        }
        assert!(closed, "the window stays open");
    }

    #[test]
    fn every_place_of_every_route_comes_to_rest_with_a_name_for_everything() {
        for (about, person) in everywhere(ways()) {
            let view = person.view();
            let mut window = Window::on(person.session);
            window.rests();
            for button in view.primary.iter().chain(&view.secondary).chain(&view.back).chain(&view.help) {
                let label = window.harness.state().session().words().bare(&button.label);
                let node = window.control(&label);
                assert_eq!(node.accesskit_node().is_disabled(), !button.enabled, "{about}: {label}");
            }
        }
    }

    #[test]
    fn everything_can_be_reached_in_the_smallest_window_and_with_large_text() {
        for (size, text_scale) in [(SMALLEST, 1.0), ([640.0, 480.0], 2.0), (WINDOW, 3.0)] {
            let appearance = Appearance { reduced_motion: true, text_scale, ..Appearance::default() };
            let mut window = Window::sized(session(&GOOD_COMPUTER), size, appearance);
            window.harness.ctx.set_zoom_factor(text_scale);
            window.rests();
            window.clicks_main().clicks("Android").clicks_main().clicks("Samsung");
            window.clicks("One UI 7 (Android 15)").clicks(&say("proof-tap"));
            assert_eq!(window.place().page, Page::Plan, "{size:?} at {text_scale}");
            window.clicks(&say("help-button")).clicks(&say("help-back")).clicks_main();
            assert_eq!(window.place().page, Page::Create, "{size:?} at {text_scale}");
            window.clicks(&say("see-account-listed")).clicks(&say("back"));
            assert_eq!(window.place().page, Page::Plan, "{size:?} at {text_scale}");
        }
    }

    #[test]
    fn the_rail_leads_to_where_somebody_was_and_never_ahead() {
        let mut person = ways()[0].person();
        person.goes_to(at(Page::Create, StepId::TurnOnProvider));
        let mut window = Window::on(person.session);
        window.rests();
        let rail = |window: &Window| -> Vec<String> {
            let items = window.nodes().filter(|node| node.accesskit_node().role() == Role::ListItem);
            items.map(|node| Window::name(&node)).filter(|name| name.ends_with(", done")).collect()
        };
        assert_eq!(rail(&window).len(), 3, "two chapters, and one place in the third: {:?}", rail(&window));
        let phone = format!("{}, done", say("page-phone"));
        window.clicks(&phone);
        assert_eq!(window.place().page, Page::Phone);
        // What was reached stays within reach.
        window.clicks(&say("page-create"));
        assert_eq!(window.place().page, Page::Create);
    }

    #[test]
    fn the_copy_button_puts_the_message_on_the_clipboard() {
        let mut person = Person::at(Page::SignIn, &GOOD_COMPUTER);
        person.picks(&["proof-password"]);
        let message = person.sees().texts[0].clone();
        let mut window = Window::on(person.session);
        window.rests();
        window.control(&say("copy-message")).scroll_to_me();
        window.rests();
        window.control(&say("copy-message")).click();
        let mut copied = Vec::new();
        for _ in 0..6 {
            window.harness.step();
            copied.extend(window.harness.output().platform_output.commands.iter().filter_map(|command| {
                match command {
                    egui::OutputCommand::CopyText(text) => Some(text.clone()),
                    _ => None,
                }
            }));
        }
        assert_eq!(copied, [message]);
    }
}

mod by_keyboard {
    use super::*;

    /// What has the focus, if it is a control, is in view, ring and all.
    #[track_caller]
    fn the_ring_is_in_view(window: &Window, about: &str) {
        let Some(node) = window.nodes().find(Node::is_focused) else { return };
        let screen = window.harness.ctx.content_rect();
        let (rect, role) = (node.rect(), node.accesskit_node().role());
        // Something taller than the window shows at least where it begins.
        let seen = if rect.height() < screen.height() - 40.0 {
            screen.expand(2.0).contains_rect(rect.intersect(screen))
                && screen.intersect(rect).height() > rect.height() - 4.0
        } else {
            screen.y_range().contains(rect.top())
        };
        assert!(seen, "{about}: {role:?} {:?} at {rect:?} is outside {screen:?}", Window::name(&node));
    }

    /// One person at one text size, by keyboard only: Tab, arrows, Space, Enter.
    fn walks(size: [f32; 2], text_scale: f32, tag: &str) {
        let about = format!("{size:?} at {text_scale} in {tag}");
        let appearance = Appearance { reduced_motion: true, text_scale, ..Appearance::default() };
        let mut journey = session(&GOOD_COMPUTER);
        let language = passkey_companion::locale::Language::from_tag(tag).unwrap();
        journey.update(Event::Person(Action::SetLanguage(language)), NOON);
        let words = journey.words().clone();
        let say =
            |id: &str| words.bare(&Msg::row(id.split_once('-').unwrap().0, id.split_once('-').unwrap().1));
        let mut window = Window::sized(journey, size, appearance);
        window.harness.ctx.set_zoom_factor(text_scale);
        window.rests();
        let on = if language.is_rtl() { Key::ArrowLeft } else { Key::ArrowRight };
        let go = |window: &mut Window, label: &str| {
            for _ in 0..80 {
                if window.focused().is_some_and(|(_, name)| name == label) {
                    the_ring_is_in_view(window, &about);
                    return;
                }
                // In a group of answers the arrows move, everywhere else the Tab key does.
                let group = window.focused().is_some_and(|(role, _)| role == Role::RadioButton);
                let before = window.focused();
                window.presses(if group { on } else { Key::Tab });
                if group && window.focused() == before {
                    window.presses(Key::Tab);
                }
                the_ring_is_in_view(window, &about);
            }
            panic!("{about}: {label:?} is never reached at {:?}: {:?}", window.place(), window.names());
        };
        assert_eq!(window.focused().map(|(role, _)| role), Some(Role::Heading), "a page begins at its title");
        window.presses(Key::Enter);
        assert_eq!(window.place().page, Page::Phone, "Enter goes on");
        for answer in ["platform-ios", "app-next", "iOS 18", "proof-app"] {
            let label = if answer.contains(' ') { answer.to_owned() } else { say(answer) };
            go(&mut window, &label);
            window.presses(if answer == "app-next" { Key::Enter } else { Key::Space });
        }
        assert_eq!(window.place().page, Page::Plan, "{about}");
        go(&mut window, &say("plan-go"));
        window.presses(Key::Enter);
        go(&mut window, &say("see-account-none"));
        window.presses(Key::Space);
        // Enter at the title does what the main button says.
        window.presses(Key::Enter);
        assert_eq!(window.place().step, Some(StepId::TurnOnProvider), "{about}");
        while window.place().page == Page::Create {
            window.presses(Key::Enter);
        }
        go(&mut window, &say("verify-result-listed"));
        window.presses(Key::Enter);
        assert_eq!(window.place().page, Page::Done, "{about}");
        assert!(!window.ending.finished.load(Ordering::Acquire), "that is said when the window closes");
    }

    #[test]
    fn an_iphone_owner_gets_from_welcome_to_the_end_without_a_pointer_at_every_size() {
        for (size, text_scale) in [
            (WINDOW, 1.0),
            ([1280.0, 900.0], 2.25),
            ([1280.0, 900.0], 3.0),
            ([1024.0, 600.0], 1.0),
            ([380.0, 740.0], 1.0),
            (SMALLEST, 1.0),
        ] {
            walks(size, text_scale, "en");
        }
        walks([1280.0, 900.0], 2.25, "de");
        walks([380.0, 740.0], 1.0, "ar");
    }

    #[test]
    fn every_stop_of_the_tab_key_on_every_place_is_in_view() {
        for (size, text_scale) in [([1280.0, 900.0], 3.0), ([380.0, 740.0], 1.0), ([1024.0, 600.0], 1.0)] {
            for (about, person) in everywhere(ways().into_iter().take(4)) {
                let appearance = Appearance { reduced_motion: true, text_scale, ..Appearance::default() };
                let mut window = Window::sized(person.session, size, appearance);
                window.harness.ctx.set_zoom_factor(text_scale);
                window.rests();
                for _ in 0..12 {
                    window.presses(Key::Tab);
                    the_ring_is_in_view(&window, &format!("{about}, {size:?} at {text_scale}"));
                }
            }
        }
    }

    #[test]
    fn a_group_of_answers_is_one_stop_and_arrows_move_inside_without_choosing() {
        let mut window = Window::new();
        window.presses(Key::Enter).tabs_to("iPhone").presses(Key::ArrowRight);
        assert_eq!(window.focused().unwrap().1, "Android");
        assert_eq!(window.harness.state().session().answers().platform, None, "nothing is chosen by moving");
        window.presses(Key::ArrowLeft).presses(Key::Tab);
        assert_ne!(window.focused().unwrap().1, "Android", "the group is left with one Tab");
        window.tabs_to("iPhone").presses(Key::Space);
        assert!(window.says(&say("app-title")), "an answer leads on");
        // Back and forth, help and back to the same place.
        window.presses(Key::Escape);
        window.presses(Key::F1);
        assert_eq!(window.harness.state().session().view().id, "help");
        window.tabs_to(&say("help-back")).presses(Key::Enter);
        assert_eq!(window.place().page, Page::Phone);
    }

    #[test]
    fn a_long_page_scrolls_by_keys() {
        let mut person = ways()[4].person();
        person.goes_to(at(Page::Create, StepId::TurnOnProvider));
        let mut window = Window::sized(
            person.session,
            [500.0, 480.0],
            Appearance { reduced_motion: true, ..Appearance::default() },
        );
        window.rests();
        let top = |window: &Window| {
            let titles = window.nodes().filter(|node| node.accesskit_node().data().level() == Some(0));
            titles.map(|node| node.rect().top()).next().unwrap()
        };
        let start = top(&window);
        for (down, up) in
            [(Key::PageDown, Key::PageUp), (Key::End, Key::Home), (Key::ArrowDown, Key::ArrowUp)]
        {
            window.presses(down);
            assert!(top(&window) < start - 20.0, "{down:?} does not scroll");
            window.presses(up);
            assert_eq!(top(&window), start, "{up:?} does not scroll back");
        }
        window.presses(Key::Space);
        assert!(top(&window) < start - 20.0, "Space does not scroll");
    }

    #[test]
    fn escape_leaves_the_search_and_then_help() {
        let mut window = Window::new();
        window.presses(Key::F1);
        window.harness.get_by_role(Role::SearchInput).focus();
        window.harness.get_by_role(Role::SearchInput).type_text("53003");
        window.rests();
        assert_eq!(window.harness.state().session().view().id, "help");
        window.presses(Key::Escape);
        assert_eq!(window.harness.state().session().view().id, "help", "the first one belongs to the field");
        window.presses(Key::Escape);
        assert_eq!(window.harness.state().session().view().id, "welcome");
    }

    #[test]
    fn a_pasted_text_ends_where_the_field_is_full() {
        let mut window = Window::new();
        window.presses(Key::F1);
        window.harness.get_by_role(Role::SearchInput).focus();
        window.rests();
        window.harness.event(egui::Event::Paste("a code 53003 ".repeat(200_000)));
        window.rests();
        let value = window.harness.get_by_role(Role::SearchInput).value().unwrap_or_default();
        assert!(
            value.starts_with("a code 53003") && value.chars().count() <= 2_000,
            "{}",
            value.chars().count()
        );
    }

    #[test]
    fn f1_opens_help_from_every_place() {
        for (about, person) in everywhere(ways().into_iter().take(4)) {
            let place = person.place();
            let mut window = Window::on(person.session);
            window.presses(Key::F1);
            assert_eq!(window.harness.state().session().view().id, "help", "{about}");
            assert_eq!(window.place(), place);
        }
    }

    #[test]
    fn tab_goes_once_around_through_everything_and_back_again() {
        let mut person = ways()[2].person();
        person.goes_to(at(Page::Create, StepId::OpenSecurityInfo));
        let mut window = Window::on(person.session);
        window.rests();
        let mut forth = Vec::new();
        for _ in 0..60 {
            window.presses(Key::Tab);
            let Some((_, name)) = window.focused() else { continue };
            if forth.contains(&name) {
                break;
            }
            forth.push(name);
        }
        for label in [&say("open-my-sign-ins"), &say("copy"), &say("back"), &say("help-button")] {
            assert!(forth.iter().any(|name| name == label), "{label:?} is not on the way {forth:?}");
        }
        let place = |label: &str| forth.iter().position(|name| name == label).unwrap();
        assert!(place(&say("copy")) < place(&say("open-my-sign-ins")), "reading order: {forth:?}");
        let before = window.focused();
        window.presses(Key::Tab);
        window.harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
        window.rests();
        assert_eq!(window.focused(), before);
    }

    #[test]
    fn enter_does_not_go_on_where_a_question_is_open() {
        let mut window = Window::new();
        window.presses(Key::Enter);
        assert_eq!(window.place().page, Page::Phone);
        window.presses(Key::Enter).presses(Key::Enter);
        assert_eq!(window.place().page, Page::Phone);
    }

    #[test]
    fn a_new_page_begins_at_its_title() {
        let mut window = Window::new();
        window.rests();
        for _ in 0..2 {
            let title = window.harness.state().session().view().title.clone();
            let title = window.harness.state().session().words().bare(&title);
            assert_eq!(window.focused(), Some((Role::Heading, title)));
            let label = if window.place().page == Page::Welcome { "welcome-start" } else { "back" };
            window.clicks(&say(label));
        }
    }
}

mod at_rest {
    use super::*;

    /// Draws until nothing is asked for any more, at most two minutes of the window's own time.
    #[track_caller]
    fn falls_asleep(window: &mut Window, about: &str) {
        for _ in 0..480 {
            window.harness.step();
            if window.next_picture() == Duration::MAX {
                return;
            }
        }
        panic!("{about} never stops drawing: {:#?}", window.harness.ctx.repaint_causes());
    }

    #[test]
    fn no_place_asks_to_be_drawn_again() {
        for (about, person) in everywhere(ways()) {
            if !person.sees().clocks.is_empty() || !person.session.view().blocks.iter().all(is_still) {
                continue;
            }
            // With motion: what moves comes to an end.
            let mut window = Window::sized(person.session, WINDOW, Appearance::default());
            falls_asleep(&mut window, &about);
        }
    }

    /// Checks that run have a spinner.
    fn is_still(block: &passkey_companion::journey::view::Block) -> bool {
        !matches!(block, passkey_companion::journey::view::Block::Checks { .. })
    }

    #[test]
    fn help_about_and_the_other_pages_over_the_page_sleep_too() {
        for open in [Action::Help, Action::About, Action::Languages, Action::AskStartOver] {
            let mut person = Person::new(&GOOD_COMPUTER);
            person.does(open.clone());
            let mut window = Window::sized(person.session, WINDOW, Appearance::default());
            falls_asleep(&mut window, &format!("{open:?}"));
        }
    }

    #[test]
    fn a_clock_wakes_the_window_once_a_minute_and_no_more() {
        let mut person = ways()[0].person();
        person.now = NOON - 10;
        person.goes_to(at(Page::Create, StepId::OpenAccount)).does_this_step();
        let mut window = Window::on(person.session);
        window.rests();
        assert!(window.says("5 minutes"), "{:?}", window.names());
        let next = window.next_picture();
        assert!((45..=61).contains(&next.as_secs()), "the words change in 50 seconds, it wakes in {next:?}");
    }

    #[test]
    fn a_clock_that_has_run_out_lets_the_window_sleep() {
        let mut person = ways()[0].person();
        person.now = NOON - 3600;
        person.goes_to(at(Page::Create, StepId::OpenAccount)).does_this_step();
        let mut window = Window::sized(person.session, WINDOW, Appearance::default());
        window.rests();
        assert!(window.says("Time may be up"), "{:#?}", window.heard());
        assert!(window.says(&say("clock-again")), "what to do then is not said: {:#?}", window.heard());
        falls_asleep(&mut window, "a clock that has run out");
    }

    #[test]
    fn the_pointer_over_a_card_does_not_keep_the_window_awake() {
        let mut window = Window::new();
        window.clicks_main();
        let card = window.control("iPhone").rect().center();
        window.harness.hover_at(card);
        falls_asleep(&mut window, "a card under the pointer");
    }
}

mod notes {
    use super::*;

    #[test]
    fn about_a_state_that_cannot_be_used_are_shown_on_top_and_can_be_dismissed() {
        for (note, words) in [
            (t!("note-damaged"), say("note-damaged")),
            (t!("note-newer"), say("note-newer")),
            (t!("note-not-saved"), say("note-not-saved")),
            (t!("note-disk-full"), say("note-disk-full")),
        ] {
            let mut session = session(&GOOD_COMPUTER);
            session.note(note);
            let mut window = Window::on(session);
            window.rests();
            let shown = |window: &Window| window.says(&words);
            assert!(shown(&window), "{words:?} is not shown: {:?}", window.names());
            window.clicks_main();
            assert!(shown(&window), "{words:?} is gone before it was read");
            window.clicks("Hide");
            assert!(!shown(&window), "{words:?} stays");
        }
    }

    #[test]
    fn about_a_file_that_cannot_be_used_come_up_and_the_file_is_kept_aside() {
        for (file, words) in [
            ("{\"version\":1,\"saved\":7,\"state\":{\"draft\"", say("note-damaged")),
            ("\u{0}\u{0}\u{0}", say("note-damaged")),
            ("{\"version\":99,\"saved\":7,\"state\":{\"new\":true}}", say("note-newer")),
        ] {
            let home = tempfile::tempdir().unwrap();
            std::fs::write(home.path().join("state.json"), file).unwrap();
            let store = Store::open(home.path());
            let mut session = session(&GOOD_COMPUTER);
            session.load_from(&store);
            let mut window = Window::on(session);
            window.rests();
            assert!(window.says(&words), "{words:?} is not shown: {:?}", window.names());
            let kept = std::fs::read_dir(home.path()).unwrap().any(|found| {
                let found = found.unwrap().path();
                !found.ends_with("state.json")
                    && std::fs::read_to_string(found).is_ok_and(|text| text == file)
            });
            assert!(kept, "{file:?} is gone");
        }
    }

    #[test]
    fn about_answers_that_could_not_be_saved_come_up_by_themselves() {
        // A file lies where the folder should be.
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("in-the-way");
        std::fs::write(&file, "").unwrap();
        let store = Store::open(file.join("state"));
        let config = AppConfig { store, persist: true, ..AppConfig::in_memory(|| NOON) };
        let app = App::new(session(&GOOD_COMPUTER), config);
        let harness = Harness::builder()
            .with_size(WINDOW)
            .with_max_steps(40)
            .build_ui_state(|ui, app: &mut App| app.show(ui), app);
        let mut window = Window { harness, ending: Arc::default() };
        window.clicks_main();
        // Nothing but the trouble itself wakes the window; the person sees it without moving the pointer.
        let mut noticed = false;
        for _ in 0..200 {
            std::thread::sleep(Duration::from_millis(10));
            window.harness.step();
            noticed |= window.says(&say("note-not-saved"));
            if noticed {
                break;
            }
        }
        assert!(noticed, "{:?}", window.names());
        assert_eq!(window.place().page, Page::Phone, "and it goes on in memory");
    }

    #[test]
    fn about_a_trial_are_shown_on_every_page() {
        let mut settings = passkey_companion::policy::Settings::default();
        settings.simulate("Attestation=off").unwrap();
        let catalog = person::catalog();
        let addresses = Arc::new(passkey_companion::journey::addresses::address_book(&catalog).unwrap());
        let session = Session::new(catalog, person::words(), addresses, settings);
        let mut window = Window::on(session);
        for label in ["welcome-start", "help-button", "help-back"].map(say) {
            window.clicks(&label);
            assert!(window.says("Attestation=off"), "{:?}", window.names());
        }
    }
}

mod a_screen_reader {
    use super::*;

    #[test]
    fn hears_questions_as_groups_of_answers_with_one_chosen() {
        let mut window = Window::new();
        window.clicks_main().clicks("Android").clicks_main().clicks("Google Pixel").clicks("Android 15");
        window.clicks(&format!("Change: {}", "Android 15"));
        let groups: Vec<String> = window
            .nodes()
            .filter(|node| node.accesskit_node().role() == Role::RadioGroup)
            .map(|node| Window::name(&node))
            .collect();
        assert_eq!(groups, [say("phone-version-android")]);
        let chosen: Vec<String> = window
            .nodes()
            .filter(|node| {
                let node = node.accesskit_node();
                node.role() == Role::RadioButton
                    && (node.is_selected() == Some(true)
                        || node.toggled() == Some(egui::accesskit::Toggled::True))
            })
            .map(|node| Window::name(&node))
            .collect();
        assert_eq!(chosen, ["Android 15"]);
    }

    #[test]
    fn can_do_everything_through_accessible_actions() {
        let mut window = Window::new();
        let labels =
            ["welcome-start", "platform-ios", "app-next", "", "proof-app", "plan-go", "see-account-none"];
        for label in labels {
            let label = if label.is_empty() { String::from("iOS 18") } else { say(label) };
            window.control(&label).click_accesskit();
            window.rests();
        }
        assert_eq!(window.place().page, Page::Create);
        window.control(&say("signed-in")).click_accesskit();
        window.rests();
        assert_eq!(window.place().step, Some(StepId::TurnOnProvider));
    }

    #[test]
    fn hears_every_sentence_of_the_page() {
        for (about, person) in everywhere(ways().into_iter().take(5)) {
            let words = person.session.words().clone();
            let seen = person.sees();
            let mut window = Window::on(person.session);
            window.rests();
            let heard = window.heard();
            for msg in &seen.msgs {
                let said = words.bare(msg);
                let is_heard = heard.iter().any(|heard| heard.contains(&said));
                // What a clock says when it has run out is not said before; the screens of a drawing are said
                // one by one.
                let later = msg.id.ends_with("-over") || msg.id.starts_with("drawing-");
                assert!(is_heard || later, "{about}: {} is not said: {said:?}\n{heard:#?}", msg.id);
            }
        }
    }
}
