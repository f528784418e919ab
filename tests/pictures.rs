//! Pictures of the window, compared with those in `tests/snapshots`. Made with a software Vulkan driver, so
//! that they are the same everywhere; without one these tests say SKIPPED and pass.
//!
//! After a change that is meant to be seen: `UPDATE_SNAPSHOTS=1 cargo test --test pictures`, then look at
//! what `git status` lists. `cargo run --example gallery -- OUTDIR` draws more than is kept here.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/pages.rs"]
mod pages;
#[path = "support/studio.rs"]
mod studio;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use eframe::egui::{self, Rect};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{SnapshotResults, try_image_snapshot};
use pages::{Scene, TELLING, clock, drawings, scenes};
use passkey_companion::locale::{Language, Words};
use passkey_companion::ui::say::Say;
use studio::{CONTRAST, CONTRAST_DARK, DARK, DOCKED, Fonts, LIGHT, Look, ZOOMED, open_drawing, open_to_draw};

/// Languages that ship with fonts, so that their pictures are the same everywhere. Those that are not there
/// are left out.
const LANGUAGES: [&str; 4] = ["de", "ar", "en-XA", "ar-XB"];
/// The page that lists languages in their own letters, whatever fonts there are.
const MANY_SCRIPTS: &str = "languages";

macro_rules! needs_driver {
    () => {
        if let Some(why) = studio::no_driver() {
            println!("SKIPPED: {why}");
            return;
        }
    };
}

#[test]
fn every_page_looks_as_it_did() {
    needs_driver!();
    let mut results = SnapshotResults::new();
    for scene in scenes() {
        compare(&mut results, &scene, Language::english(), LIGHT);
    }
}

#[test]
fn the_telling_pages_look_as_they_did_in_dark_and_in_high_contrast() {
    needs_driver!();
    compare_telling(&[Language::english()], &[DARK, CONTRAST, CONTRAST_DARK]);
}

#[test]
fn the_telling_pages_look_as_they_did_beside_the_browser_and_with_large_text() {
    needs_driver!();
    compare_telling(&[Language::english()], &[DOCKED, ZOOMED]);
}

#[test]
fn the_telling_pages_look_as_they_did_in_other_languages() {
    needs_driver!();
    let languages: Vec<Language> = LANGUAGES.into_iter().filter_map(Language::from_tag).collect();
    assert!(!languages.is_empty());
    compare_telling(&languages, &[LIGHT]);
}

#[test]
fn every_drawn_phone_looks_as_it_did() {
    needs_driver!();
    let mut results = SnapshotResults::new();
    let english = Language::english();
    let say = Say::new(Arc::new(Words::load(english)));
    for (name, drawing) in drawings(english) {
        let picture = open_drawing(&drawing, english, &say).render().unwrap();
        results.add(try_image_snapshot(&picture, format!("drawn/{name}")));
    }
}

#[test]
fn no_picture_is_left_over() {
    let mut expected: BTreeSet<String> =
        scenes().iter().map(|scene| format!("light/{}", scene.name)).collect();
    for look in [DARK, CONTRAST, CONTRAST_DARK, DOCKED, ZOOMED] {
        expected.extend(TELLING.map(|name| format!("{}/{name}", look.name)));
    }
    for language in LANGUAGES.into_iter().filter(|tag| Language::from_tag(tag).is_some()) {
        expected.extend(TELLING.map(|name| format!("{language}/{name}")));
    }
    expected.extend(drawings(Language::english()).into_iter().map(|(name, _)| format!("drawn/{name}")));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let mut found = BTreeSet::new();
    for folder in std::fs::read_dir(&root).unwrap() {
        let folder = folder.unwrap().path();
        for file in std::fs::read_dir(&folder).unwrap() {
            let file = file.unwrap().path();
            let name = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            // What a failed or updated comparison leaves behind is not kept (.gitignore).
            if ![".new.png", ".diff.png", ".old.png"].iter().any(|end| name.ends_with(end)) {
                found.insert(name.trim_end_matches(".png").to_owned());
            }
        }
    }
    assert_eq!(found, expected);
}

#[test]
fn the_codes_in_the_pictures_can_be_scanned() {
    needs_driver!();
    let all = scenes();
    for (name, address) in [
        ("step-get-authenticator", "https://aka.ms/"),
        ("step-open-page-failed", "https://mysignins.microsoft.com/"),
    ] {
        let scene = all.iter().find(|scene| scene.name == name).unwrap();
        for (tag, look) in
            [("en", LIGHT), ("en", DARK), ("en", CONTRAST_DARK), ("en", DOCKED), ("ar-XB", LIGHT)]
        {
            // Beside the browser the code is further down the page.
            let look = Look { whole: true, ..look };
            let session = scene.session(Language::from_tag(tag).unwrap());
            let picture = open_to_draw(session, look, Fonts::Shipped, clock).render().unwrap();
            let grey = image::DynamicImage::ImageRgba8(picture).to_luma8();
            let mut prepared = rqrr::PreparedImage::prepare(grey);
            let codes = prepared.detect_grids();
            assert_eq!(codes.len(), 1, "{name} in {tag} {}", look.name);
            let (_, said) = codes[0].decode().unwrap();
            assert!(said.starts_with(address), "{said} on {name}");
        }
    }
}

fn compare_telling(languages: &[Language], looks: &[Look]) {
    let mut results = SnapshotResults::new();
    for scene in scenes().iter().filter(|scene| TELLING.contains(&scene.name.as_str())) {
        for &language in languages {
            for &look in looks {
                compare(&mut results, scene, language, look);
            }
        }
    }
}

fn compare(results: &mut SnapshotResults, scene: &Scene, language: Language, look: Look) {
    let many_scripts = scene.name == MANY_SCRIPTS;
    let fonts = if many_scripts { Fonts::System } else { Fonts::Shipped };
    let mut harness = open_to_draw(scene.session(language), look, fonts, clock);
    if many_scripts {
        cover_foreign_letters(&mut harness);
    }
    let folder = if language == Language::english() { look.name } else { language.tag() };
    let picture = harness.render().unwrap();
    results.add(try_image_snapshot(&picture, format!("{folder}/{}", scene.name)));
}

/// Covers cards whose letters come from whatever fonts this computer has.
fn cover_foreign_letters<S>(harness: &mut egui_kittest::Harness<'_, S>) {
    let foreign: Vec<Rect> = harness
        .get_all_by_role(egui::accesskit::Role::RadioButton)
        .filter(|card| {
            let name = card.accesskit_node().label().unwrap_or_default();
            // Latin, Greek, Cyrillic, Hebrew and Arabic ship with the program.
            name.chars().any(|letter| letter > '\u{06FF}')
        })
        .map(|card| card.rect())
        .collect();
    foreign.into_iter().for_each(|card| harness.mask(card));
}
