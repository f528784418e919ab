//! Pictures of the window, compared with those in `tests/snapshots`. Made with a software Vulkan driver, so
//! that they are the same everywhere; without one these tests say SKIPPED and pass.
//!
//! After a change that is meant to be seen: `UPDATE_SNAPSHOTS=1 cargo test --test pictures`, then look at what
//! `git status` lists and put the pictures into the commit that changes them. `cargo run --example gallery -- OUTDIR`
//! draws more than is kept here.
//!
//! Kept are every page that differs by more than its words, once; six of them and a sheet of all widgets in every
//! other look; and every kind of drawn phone, small. What is on a page in every look is looked at by
//! `tests/window/every_page.rs`. At most [`MOST`] pictures and [`MOST_BYTES`] bytes.
//!
//! They are kept as lossless WebP, at less than half the size of PNG, and unpacked into the target folder to be
//! compared. What differs is shown there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod sheet;
#[path = "../support"]
mod support {
    pub mod pages;
    #[allow(dead_code, reason = "pages need little of it")]
    pub mod person;
    pub mod studio;
}

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui_kittest::{SnapshotOptions, SnapshotResults, try_image_snapshot_options};
use image::{RgbImage, Rgba, RgbaImage};
use passkey_companion::handout::drawing::Drawing;
use passkey_companion::locale::{Language, Translator};
use passkey_companion::ui::message_cache::MessageCache;
use passkey_companion::ui::theme::{Mode, Motion, Theme};
use support::pages::{LIKE_ANOTHER, Scene, clock, drawings, scenes};
use support::studio::{
    self, CONTRAST, CONTRAST_DARK, DARK, DOCKED, Fonts, LIGHT, Look, SMALL, ZOOMED, open_drawing,
    open_to_draw,
};

/// Pages that between them have most of what can go wrong in another look: a picture, cards of both kinds, a plan,
/// a drawn phone, and an address with its code.
const TELLING: [&str; 6] =
    ["welcome", "phone-version", "plan", "sign-in", "step-turn-on-iphone", "step-open-page-opened"];
/// Looks that show other colours or less room.
const OTHER_LOOKS: [Look; 5] = [DARK, CONTRAST, CONTRAST_DARK, DOCKED, ZOOMED];
/// Languages that ship with fonts, so that their pictures are the same everywhere.
const LANGUAGES: [&str; 4] = ["de", "ar", "en-XA", "ar-XB"];
/// A repository of pictures is slow to fetch and nobody looks through them.
const MOST: usize = 130;
const MOST_BYTES: u64 = 5 * 1024 * 1024;

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
    for scene in kept() {
        compare(&mut results, &scene, Language::english(), LIGHT);
    }
}

#[test]
fn telling_pages_look_as_they_did_in_every_other_look() {
    needs_driver!();
    let mut results = SnapshotResults::new();
    for scene in kept().iter().filter(|scene| TELLING.contains(&scene.name.as_str())) {
        for (language, look) in other_looks() {
            compare(&mut results, scene, language, look);
        }
    }
}

#[test]
fn every_widget_looks_as_it_did_in_every_look() {
    needs_driver!();
    let mut results = SnapshotResults::new();
    for (language, look) in other_looks().into_iter().chain([(Language::english(), LIGHT)]) {
        let picture = sheet::open(language, look).render().unwrap();
        keep(&mut results, &picture, &format!("{}/widgets", folder(language, look)));
    }
}

#[test]
fn every_drawn_phone_looks_as_it_did() {
    needs_driver!();
    let mut results = SnapshotResults::new();
    let messages = MessageCache::new(Arc::new(Translator::load(Language::english())));
    for (name, drawing) in drawn() {
        let picture = open_drawing(&drawing, &messages, Fonts::Shipped, SMALL).render().unwrap();
        keep(&mut results, &picture, &format!("drawn/{name}"));
    }
}

#[test]
fn a_shift_by_one_pixel_and_another_shade_are_noticed() {
    needs_driver!();
    if updating() {
        return;
    }
    let scene = kept().into_iter().find(|scene| scene.name == "welcome").unwrap();
    let session = scene.session(Language::english());
    let picture = open_to_draw(session, LIGHT, Fonts::Shipped, clock).render().unwrap();
    let folder = tempfile::tempdir().unwrap();
    picture.save(folder.path().join("picture.png")).unwrap();
    let options = SnapshotOptions::new().output_path(folder.path());
    let same = |picture: &RgbaImage| try_image_snapshot_options(picture, "picture", &options).is_ok();
    assert!(same(&picture));

    let (width, height) = picture.dimensions();
    let shifted = RgbaImage::from_fn(width, height, |x, y| *picture.get_pixel(x.saturating_sub(1), y));
    assert!(!same(&shifted));
    // One word of one button, moved down.
    let (left, top, right, bottom) = (width - 200, height - 60, width, height - 5);
    let moved = RgbaImage::from_fn(width, height, |x, y| {
        let inside = (left..right).contains(&x) && (top..bottom).contains(&y);
        *picture.get_pixel(x, if inside { y - 1 } else { y })
    });
    assert!(!same(&moved));
    let accent = Theme::new(None, Mode::Light, Motion::Reduced).palette.accent.to_array();
    assert!(picture.pixels().filter(|pixel| pixel.0 == accent).count() > 500);
    let shaded = RgbaImage::from_fn(width, height, |x, y| match picture.get_pixel(x, y) {
        pixel if pixel.0 == accent => Rgba([accent[0], accent[1] + 2, accent[2], 255]),
        pixel => *pixel,
    });
    assert!(!same(&shaded));
}

#[test]
fn no_picture_is_left_over() {
    let mut expected: BTreeSet<String> =
        kept().into_iter().map(|scene| format!("light/{}", scene.name)).collect();
    expected.insert(String::from("light/widgets"));
    for (language, look) in other_looks() {
        let pages = TELLING.into_iter().chain(["widgets"]);
        expected.extend(pages.map(|name| format!("{}/{name}", folder(language, look))));
    }
    expected.extend(drawn().into_iter().map(|(name, _)| format!("drawn/{name}")));
    assert!(expected.len() <= MOST, "{} pictures", expected.len());
    let root = root();
    let updating = updating();
    let (mut left_over, mut bytes) = (Vec::new(), 0);
    for folder in std::fs::read_dir(&root).unwrap() {
        for file in std::fs::read_dir(folder.unwrap().path()).unwrap() {
            let file = file.unwrap().path();
            let name = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            if expected.contains(name.trim_end_matches(".webp")) {
                bytes += file.metadata().unwrap().len();
                continue;
            }
            if updating {
                std::fs::remove_file(&file).unwrap();
            }
            left_over.push(name);
        }
    }
    assert!(updating || left_over.is_empty(), "of no page: {left_over:?}");
    assert!(bytes <= MOST_BYTES, "the pictures have {bytes} bytes");
}

#[test]
fn the_codes_in_the_pictures_can_be_scanned() {
    needs_driver!();
    let all = scenes();
    for (name, address) in [
        ("phone-app-iphone", "https://apps.apple.com/"),
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

/// Every page whose picture is kept.
fn kept() -> Vec<Scene> {
    let all = scenes();
    for name in LIKE_ANOTHER.iter().chain(&TELLING) {
        assert!(all.iter().any(|scene| scene.name == *name), "there is no page {name}");
    }
    all.into_iter().filter(|scene| !LIKE_ANOTHER.contains(&scene.name.as_str())).collect()
}

/// Every kind of drawn phone that the shipped fonts can label.
fn drawn() -> Vec<(String, Drawing)> {
    let mut all = drawings(Language::english());
    all.retain(|(_, drawing)| {
        drawing.frames.iter().all(|(screen, _)| !format!("{screen:?}").chars().any(foreign))
    });
    all
}

/// Latin, Greek, Cyrillic, Hebrew and Arabic ship with the program; the rest comes from the computer.
fn foreign(letter: char) -> bool {
    letter.is_alphabetic() && letter > '\u{06FF}'
}

/// Every look but the usual one: English in other colours and less room, and other languages.
fn other_looks() -> Vec<(Language, Look)> {
    let english = OTHER_LOOKS.into_iter().map(|look| (Language::english(), look));
    let others = LANGUAGES.into_iter().map(|tag| (Language::from_tag(tag).unwrap(), LIGHT));
    english.chain(others).collect()
}

fn folder(language: Language, look: Look) -> &'static str {
    if language == Language::english() { look.name } else { language.tag() }
}

fn compare(results: &mut SnapshotResults, scene: &Scene, language: Language, look: Look) {
    let picture = open_to_draw(scene.session(language), look, Fonts::Shipped, clock).render().unwrap();
    keep(results, &picture, &format!("{}/{}", folder(language, look), scene.name));
}

/// Compares a picture with the one that is kept, or keeps it.
fn keep(results: &mut SnapshotResults, picture: &RgbaImage, name: &str) {
    let kept = root().join(format!("{name}.webp"));
    let unpacked = desk().join(format!("{name}.png"));
    std::fs::create_dir_all(unpacked.parent().unwrap()).unwrap();
    let before = std::fs::read(&kept).ok().map(|bytes| unpack(&bytes));
    match &before {
        Some(before) => before.save(&unpacked).unwrap(),
        None => drop(std::fs::remove_file(&unpacked)),
    }
    results.add(try_image_snapshot_options(picture, name, &SnapshotOptions::new().output_path(desk())));
    if updating() {
        let after = image::open(&unpacked).unwrap().into_rgb8();
        if before.as_ref() != Some(&after) {
            std::fs::create_dir_all(kept.parent().unwrap()).unwrap();
            std::fs::write(kept, pack(&after)).unwrap();
        }
    }
}

fn unpack(bytes: &[u8]) -> RgbImage {
    let picture = webp::Decoder::new(bytes).decode().unwrap();
    assert!(!picture.is_alpha());
    RgbImage::from_raw(picture.width(), picture.height(), picture.to_vec()).unwrap()
}

/// Windows are opaque.
fn pack(picture: &RgbImage) -> Vec<u8> {
    let mut config = webp::WebPConfig::new().unwrap();
    (config.lossless, config.quality, config.method) = (1, 100.0, 5);
    let encoder = webp::Encoder::from_rgb(picture, picture.width(), picture.height());
    encoder.encode_advanced(&config).unwrap().to_vec()
}

/// Where pictures are compared.
fn desk() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures")
}

fn updating() -> bool {
    std::env::var_os("UPDATE_SNAPSHOTS").is_some()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots")
}
