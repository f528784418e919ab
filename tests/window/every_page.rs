//! Every page in every state, in windows of every size, with large text and from either side: nothing is cut
//! off, everything has a name and can be read, and what comes next on the screen comes next with the keyboard.
use crate::support::pages::{LIKE_ANOTHER, Scene, clock, more_scenes, scenes};
use crate::support::person::say;
use crate::support::studio::{
    CONTRAST, CONTRAST_DARK, DARK, DOCKED, Fonts, LIGHT, LOW, Look, SMALLEST, WINDOW, ZOOMED, ZOOMED_MORE,
    open, open_in, resize,
};
use eframe::egui::accesskit::Role;
use eframe::egui::epaint::ClippedShape;
use eframe::egui::{self, Color32, Pos2, Rect, Shape, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use passkey_companion::enroll::progress::Page;
use passkey_companion::locale::Language;
use passkey_companion::t;
use passkey_companion::ui::app::App;
use passkey_companion::ui::theme::{color, contrast, fonts, size};

/// Text half as large again, where the steps are still beside the page.
const LARGER: Look = Look { name: "larger", size: [1280.0, 800.0], zoom: 1.5, ..WINDOW };
/// The page that lists languages in their own letters, whatever fonts there are.
const MANY_SCRIPTS: &str = "languages";

fn language(tag: &str) -> Language {
    Language::from_tag(tag).unwrap()
}

fn show(scene: &Scene, tag: &str, look: Look) -> Harness<'static, App> {
    let fonts = if scene.name == MANY_SCRIPTS { Fonts::System } else { Fonts::Shipped };
    open(scene.session(language(tag)), look, fonts, clock)
}

fn in_english(name: &str, look: Look) -> Harness<'static, App> {
    let scene = scenes().into_iter().find(|scene| scene.name == name);
    show(&scene.unwrap_or_else(|| panic!("there is no page {name}")), "en", look)
}

fn nodes<'a>(harness: &'a Harness<'_, App>) -> Vec<Node<'a>> {
    harness.root().children_recursive().collect()
}

/// What can be operated, in the order of the tree.
fn controls<'a>(harness: &'a Harness<'_, App>) -> Vec<Node<'a>> {
    let operable = [Role::Button, Role::RadioButton, Role::CheckBox, Role::SearchInput];
    nodes(harness).into_iter().filter(|node| operable.contains(&node.accesskit_node().role())).collect()
}

fn name(node: &Node<'_>) -> String {
    node.accesskit_node().label().unwrap_or_default()
}

/// Every page that differs from the others by more than its words.
fn distinct() -> Vec<Scene> {
    scenes().into_iter().filter(|scene| !LIKE_ANOTHER.contains(&scene.name.as_str())).collect()
}

#[test]
fn everything_has_a_name() {
    let named = [
        Role::Alert,
        Role::Button,
        Role::CheckBox,
        Role::Heading,
        Role::Image,
        Role::ListItem,
        Role::Note,
        Role::ProgressIndicator,
        Role::RadioButton,
        Role::RadioGroup,
        Role::SearchInput,
        Role::Timer,
    ];
    // A numbered instruction is named by what it says.
    let says_something = |node: &Node<'_>| node.children_recursive().next().is_some();
    for scene in scenes().into_iter().chain(more_scenes()) {
        let window = show(&scene, "en", WINDOW);
        window.check_accessibility();
        for node in nodes(&window) {
            let role = node.accesskit_node().role();
            let fine = !named.contains(&role)
                || !name(&node).trim().is_empty()
                || (role == Role::ListItem && says_something(&node));
            assert!(fine, "a {role:?} without a name: {}", scene.name);
        }
    }
}

#[test]
fn every_page_fits_every_window_from_the_left() {
    every_page_in_every_window("en-XA");
}

#[test]
fn every_page_fits_every_window_from_the_right() {
    every_page_in_every_window("ar-XB");
}

/// One window for each page, pulled from size to size as a person does.
fn every_page_in_every_window(tag: &str) {
    for scene in distinct() {
        let mut window = show(&scene, tag, WINDOW);
        for look in [WINDOW, LOW, SMALLEST, LARGER, ZOOMED, ZOOMED_MORE] {
            resize(&mut window, look);
            check(&window, &format!("{} in {tag}, {}", scene.name, look.name));
        }
        check(&show(&scene, tag, DOCKED), &format!("{} in {tag}, docked", scene.name));
    }
}

fn check(window: &Harness<'_, App>, place: &str) {
    begins_at_its_one_title(window, place);
    controls_are_large_enough_to_hit(window, place);
    controls_come_in_reading_order(window, place);
    footer_is_whole(window, place);
    words_stay_inside(window, place);
}

fn titles<'a>(window: &'a Harness<'_, App>) -> Vec<Node<'a>> {
    let is_title = |node: &Node<'_>| {
        let node = node.accesskit_node();
        // AccessKit counts levels from 0.
        node.role() == Role::Heading && node.data().level() == Some(0)
    };
    nodes(window).into_iter().filter(is_title).collect()
}

fn begins_at_its_one_title(window: &Harness<'_, App>, place: &str) {
    let titles = titles(window);
    assert_eq!(titles.len(), 1, "{place}");
    // Where something is to be typed, it can be typed at once.
    let ready = nodes(window)
        .into_iter()
        .any(|node| node.accesskit_node().role() == Role::SearchInput && node.is_focused());
    assert!(titles[0].is_focused() || ready, "{place} does not start at its title");
}

fn controls_are_large_enough_to_hit(window: &Harness<'_, App>, place: &str) {
    for control in controls(window) {
        let size = control.rect().size();
        assert!(size.min_elem() >= size::TARGET, "{:?} is only {size:?}: {place}", name(&control));
    }
}

fn controls_come_in_reading_order(window: &Harness<'_, App>, place: &str) {
    let rtl = window.state().session().words().language().is_rtl();
    let footer: Vec<_> = window
        .query_all_by_role(Role::ContentInfo)
        .flat_map(|part| part.children_recursive())
        .map(|node| node.accesskit_node().id())
        .collect();
    let body = controls(window).into_iter().filter(|node| !footer.contains(&node.accesskit_node().id()));
    let body: Vec<Node<'_>> = body.collect();
    for pair in body.windows(2) {
        let (before, after) = (pair[0].rect(), pair[1].rect());
        let below = after.top() >= before.top() - 1.0;
        let beside = if rtl { after.right() <= before.left() } else { after.left() >= before.right() };
        let (before_name, after_name) = (name(&pair[0]), name(&pair[1]));
        assert!(
            below || beside,
            "{after_name:?} at {after:?} comes after {before_name:?} at {before:?}: {place}"
        );
    }
}

fn footer_is_whole(window: &Harness<'_, App>, place: &str) {
    let area = Rect::from_min_size(Pos2::ZERO, window.ctx.content_rect().size()).expand(0.6);
    let footer = window.query_all_by_role(Role::ContentInfo).flat_map(|part| part.children_recursive());
    let buttons: Vec<(String, Rect)> = footer
        .filter(|node| node.accesskit_node().role() == Role::Button)
        .map(|button| (name(&button), button.rect()))
        .collect();
    assert!(!buttons.is_empty(), "no way on or back: {place}");
    for (index, (name, button)) in buttons.iter().enumerate() {
        assert!(area.contains_rect(*button), "{name:?} at {button:?} leaves {area:?}: {place}");
        for (other_name, other) in &buttons[..index] {
            let apart = !button.shrink(0.6).intersects(other.shrink(0.6));
            assert!(apart, "{name:?} and {other_name:?} overlap: {place}");
        }
    }
}

fn words_stay_inside(window: &Harness<'_, App>, place: &str) {
    let width = window.ctx.content_rect().width();
    for node in &nodes(window) {
        let found = node.accesskit_node();
        // What is typed scrolls in its field.
        if found.raw_bounds().is_none() || found.role() == Role::TextRun {
            continue;
        }
        let rect = node.rect();
        let inside = rect.left() >= -1.0 && rect.right() <= width + 1.0;
        assert!(inside, "{:?} at {rect:?} leaves a window {width} wide: {place}", name(node));
    }
}

#[test]
fn every_word_stands_out_from_what_it_is_painted_on() {
    assert!(contrast_of_pale_words_on_a_card() < 1.5, "this test sees nothing");
    for scene in distinct() {
        for (look, accent) in [
            (LIGHT, None),
            (LIGHT, Some([0xFF, 0xD4, 0x00])),
            (DARK, None),
            (DARK, Some([0x10, 0x00, 0x30])),
            (CONTRAST, Some([0x7A, 0xFF, 0x3C])),
            (CONTRAST_DARK, Some([0x00, 0x00, 0xFF])),
        ] {
            let fonts = if scene.name == MANY_SCRIPTS { Fonts::System } else { Fonts::Shipped };
            let window = open_in(scene.session(language("en")), look, fonts, clock, accent);
            let place = format!("{} in {}, accent {accent:?}", scene.name, look.name);
            let words = painted_words(&window.output().shapes);
            assert!(words.len() > 20, "only {} letters are painted: {place}", words.len());
            for word in words {
                let found = contrast(word.ink, word.ground);
                assert!(
                    found >= look.mode.text_contrast(),
                    "{:?} in {:?} on {:?} has a contrast of {found:.2}: {place}",
                    word.letter,
                    word.ink,
                    word.ground
                );
            }
        }
    }
}

/// What the test above finds where words can hardly be read.
fn contrast_of_pale_words_on_a_card() -> f32 {
    let harness = Harness::builder().with_context_setup(|ctx| ctx.set_fonts(fonts())).build_ui(|ui| {
        let card = egui::Frame::new().fill(Color32::WHITE);
        card.show(ui, |ui| ui.colored_label(color([0xDD; 3]), "Pale"));
    });
    let words = painted_words(&harness.output().shapes);
    words.iter().map(|word| contrast(word.ink, word.ground)).fold(f32::MAX, f32::min)
}

/// A letter as it is painted.
struct Painted {
    letter: char,
    ink: Color32,
    /// What is under its middle.
    ground: Color32,
}

/// Every visible letter with its colour and the colour that was painted there before.
fn painted_words(shapes: &[ClippedShape]) -> Vec<Painted> {
    let mut grounds: Vec<(Rect, Color32)> = Vec::new();
    let mut words = Vec::new();
    for ClippedShape { clip_rect, shape, .. } in shapes {
        paint(*clip_rect, shape, &mut grounds, &mut words);
    }
    words
}

fn paint(clip: Rect, shape: &Shape, grounds: &mut Vec<(Rect, Color32)>, words: &mut Vec<Painted>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| paint(clip, shape, grounds, words)),
        // A shadow is no ground: it fades.
        Shape::Rect(rect) if rect.blur_width < 0.5 => grounds.push((rect.rect.intersect(clip), rect.fill)),
        Shape::Circle(circle) => {
            let square = Rect::from_center_size(circle.center, Vec2::splat(circle.radius * 1.4));
            grounds.push((square.intersect(clip), circle.fill));
        }
        Shape::Text(text) => {
            for row in &text.galley.rows {
                for glyph in row.glyphs.iter().filter(|glyph| !glyph.chr.is_whitespace()) {
                    let at = text.pos + row.pos.to_vec2() + (glyph.logical_rect().center().to_vec2());
                    if !clip.contains(at) {
                        continue;
                    }
                    let vertex = row.visuals.mesh.vertices.get(glyph.first_vertex as usize);
                    let color = vertex.map_or(Color32::PLACEHOLDER, |vertex| vertex.color);
                    let color = if color == Color32::PLACEHOLDER { text.fallback_color } else { color };
                    let ink = text.override_text_color.unwrap_or(color);
                    let under = grounds.iter().filter(|(place, _)| place.contains(at));
                    let ground = under.fold(Color32::TRANSPARENT, |below, (_, color)| below.blend(*color));
                    words.push(Painted { letter: glyph.chr, ink, ground });
                }
            }
        }
        _ => {}
    }
}

#[test]
fn the_steps_of_a_narrow_window_open_as_a_list_that_leads_back() {
    for key in [false, true] {
        let mut window = in_english("step-turn-on-iphone", DOCKED);
        let steps = window.state().session().words().bare(&t!("rail-name"));
        assert_eq!(window.query_all_by_role(Role::ListItem).filter(is_step).count(), 0);
        let bar = window.get_by_role_and_label(Role::Button, &steps);
        if key {
            bar.focus()
        } else {
            bar.click()
        }
        window.run_steps(2);
        if key {
            window.key_press(egui::Key::Enter);
            window.run_steps(3);
        }
        assert_eq!(window.query_all_by_role(Role::ListItem).filter(is_step).count(), 4 + 3);
        let name = format!("{}, done", say("page-phone"));
        let phone = window.get_by_role_and_label(Role::ListItem, &name);
        if key {
            phone.focus()
        } else {
            phone.click()
        }
        window.run_steps(2);
        if key {
            window.key_press(egui::Key::Space);
            window.run_steps(3);
        }
        assert_eq!(window.state().session().position().page, Page::Phone);
        window.run_steps(3);
        assert_eq!(window.query_all_by_role(Role::ListItem).filter(is_step).count(), 0, "the list is closed");
    }
}

fn is_step(item: &Node<'_>) -> bool {
    item.accesskit_node().position_in_set().is_some()
}

#[test]
fn control_plus_makes_text_three_times_as_large_and_zero_gives_it_back_its_size() {
    let mut window = in_english("welcome", WINDOW);
    let mut press = |key, times: usize| {
        for _ in 0..times {
            window.key_press_modifiers(egui::Modifiers::COMMAND, key);
            window.run_steps(2);
        }
        window.ctx.zoom_factor()
    };
    assert_eq!(press(egui::Key::Plus, 1), 1.25);
    assert_eq!(press(egui::Key::Plus, 12), 3.0);
    assert_eq!(press(egui::Key::Minus, 2), 2.5);
    assert_eq!(press(egui::Key::Num0, 1), 1.0);
    assert_eq!(press(egui::Key::Minus, 3), 1.0, "no smaller than it was made");
}

#[test]
fn path_and_drawn_phone_are_seen_at_once_on_a_small_laptop() {
    for look in [WINDOW, Look { size: [1024.0, 720.0], ..WINDOW }, LOW] {
        for tag in ["en", "ar-XB"] {
            let scene = scenes().into_iter().find(|scene| scene.name == "step-turn-on-iphone").unwrap();
            let window = show(&scene, tag, look);
            let footer = window.get_by_role(Role::ContentInfo).children_recursive();
            let buttons = footer.filter(|node| node.accesskit_node().role() == Role::Button);
            let bottom = buttons.map(|node| node.rect().top()).fold(f32::MAX, f32::min);
            let phone = window.get_by_role(Role::Image).rect();
            assert!(phone.bottom() <= bottom, "the phone ends at {phone:?}, the page at {bottom}: {look:?}");
        }
    }
}

#[test]
fn another_language_turns_the_whole_window_round() {
    let mut harness = in_english("languages", WINDOW);
    let steps =
        |harness: &Harness<'_, App>| harness.get_by_role(Role::List).children().next().unwrap().rect();
    let middle = harness.ctx.content_rect().center().x;
    assert!(steps(&harness).right() < middle);
    let arabic = harness.state().session().words().bare(&language("ar").endonym());
    harness.get_by_role_and_label(Role::RadioButton, &arabic).click();
    harness.run_steps(3);
    assert_eq!(harness.state().session().words().language().tag(), "ar");
    assert!(steps(&harness).left() > middle, "the steps stand at the left in Arabic");
}

#[test]
fn the_scroll_bar_stands_where_reading_ends() {
    for (tag, at_left) in [("en", false), ("ar-XB", true)] {
        let scene = scenes().into_iter().find(|scene| scene.name == "plan-open").unwrap();
        let mut window = show(&scene, tag, LOW);
        let bar = window.get_by_role(Role::ScrollBar).rect();
        assert_eq!(bar.left() < 1.0, at_left, "{bar:?} in {tag}");
        let title = |window: &Harness<'_, App>| titles(window)[0].rect().top();
        let before = title(&window);
        window.drag_at(bar.center_top() + Vec2::new(0.0, 5.0));
        window.run_steps(2);
        window.drop_at(bar.center_bottom());
        window.run_steps(3);
        assert!(title(&window) < before - 50.0, "dragging the bar does not scroll in {tag}");
    }
}

#[test]
fn the_window_keeps_its_size_at_the_end() {
    let mut harness = in_english("verify", Look { size: [size::DOCKED, 740.0], ..DOCKED });
    harness.get_by_role_and_label(Role::RadioButton, &say("verify-result-listed")).click();
    harness.run_steps(3);
    assert_eq!(harness.state().session().position().page, Page::Done);
    assert_eq!(harness.ctx.content_rect().size(), Vec2::new(size::DOCKED, 740.0), "nobody asked for another");
}

#[test]
fn dark_and_light_follow_the_system_while_the_window_is_open() {
    let mut harness = in_english("welcome", WINDOW);
    assert!(!harness.ctx.global_style().visuals.dark_mode);
    harness.input_mut().system_theme = Some(egui::Theme::Dark);
    harness.run_steps(2);
    assert!(harness.ctx.global_style().visuals.dark_mode);
}
