//! What a picture of the window costs, without a GPU: layout, drawing and tessellation, everything that eframe
//! does on the CPU before it hands triangles to the driver. Target: within 4 milliseconds for every page.
//!
//! `again` is a picture of a page that was shown before, as when the pointer moves. `turned_to` is the first
//! picture of a page right after another one, when every text is new.

#![allow(clippy::unwrap_used)]

mod support;

use std::sync::Arc;

use divan::Bencher;
use eframe::egui::{Context, Pos2, RawInput, Rect, Vec2};
use egui_system_font_provider::SystemFontProvider;
use passkey_companion::journey::Action;
use passkey_companion::locale::Language;
use passkey_companion::record::Store;
use passkey_companion::ui::app::{self, App, Fittings};
use passkey_companion::ui::theme::size;

/// Long enough for everything that moves in to have moved in.
const PICTURES_BEFORE: usize = 60;
const SECONDS_PER_PICTURE: f64 = 1.0 / 60.0;

fn main() {
    divan::main();
}

/// A window without a screen.
struct Window {
    ctx: Context,
    seconds: f64,
}

impl Window {
    fn new() -> Self {
        Self { ctx: Context::default(), seconds: 0.0 }
    }

    /// One picture, as eframe makes it.
    fn picture(&mut self, app: &mut App) {
        self.seconds += SECONDS_PER_PICTURE;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, Vec2::from(size::WINDOW))),
            time: Some(self.seconds),
            focused: true,
            ..RawInput::default()
        };
        let mut output = self.ctx.run_ui(input, |ui| app.show(ui));
        let shapes = std::mem::take(&mut output.shapes);
        let triangles = self.ctx.tessellate(shapes, output.pixels_per_point);
        assert!(!triangles.is_empty());
        divan::black_box_drop(triangles);
        output.drop_without_applying_deltas();
    }

    fn pictures(&mut self, app: &mut App) {
        for _ in 0..PICTURES_BEFORE {
            self.picture(app);
        }
    }
}

fn app(page: &str) -> App {
    let fittings = Fittings {
        store: Store::in_memory(),
        keeps: false,
        offline: true,
        exit_after_first_frame: false,
        dock: None,
        ending: Arc::default(),
        show_yourself: Arc::default(),
        clock: app::now,
        looks_at_computer: false,
    };
    App::new(support::session_at(page), fittings)
}

#[divan::bench(args = support::pages())]
fn again(bencher: Bencher, page: &str) {
    let (mut window, mut app) = (Window::new(), app(page));
    window.pictures(&mut app);
    bencher.bench_local(|| window.picture(&mut app));
}

/// From the click on a language to the first picture in it, with the fonts of this computer: its sentences are
/// loaded and parsed, the search is built, and every text is laid out anew. Target: within 100 milliseconds.
#[divan::bench(args = languages(), sample_count = 20, sample_size = 1)]
fn switched_to(bencher: Bencher, tag: &str) {
    let language = Language::from_tag(tag).unwrap();
    bencher
        .with_inputs(|| {
            let (mut window, mut app) = (Window::new(), app("create/turn-on-provider"));
            window.ctx.add_font_provider(Arc::new(SystemFontProvider::new()));
            window.pictures(&mut app);
            (window, app)
        })
        .bench_local_refs(|(window, app)| {
            app.act(&window.ctx.clone(), Action::Speak(language));
            window.picture(app);
        });
}

fn languages() -> impl Iterator<Item = &'static str> {
    Language::all().filter(|language| !language.is_pseudo()).map(Language::tag)
}

#[divan::bench(args = support::pages(), sample_count = 50, sample_size = 1)]
fn turned_to(bencher: Bencher, page: &str) {
    let before = if page == "welcome" { "done" } else { "welcome" };
    bencher
        .with_inputs(|| {
            let mut window = Window::new();
            window.pictures(&mut app(before));
            (window, app(page))
        })
        .bench_local_refs(|(window, app)| window.picture(app));
}
