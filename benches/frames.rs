//! What a picture of the window costs, without a GPU: layout, drawing and tessellation, everything that eframe
//! does on the CPU before it hands triangles to the driver. Target: within 4 milliseconds for every page.
//!
//! `again` is a picture of a page that was shown before, as when the pointer moves. `turned_to` is the first
//! picture of a page right after another one, when every text is new. `while_hosts_stall` is every picture of
//! the Get ready page during a whole run of the checks against hosts that accept connections and say nothing;
//! its slowest picture has to stay below 8 milliseconds.

#![allow(clippy::unwrap_used)]

#[cfg(target_os = "linux")]
#[path = "../tests/support/lab/mod.rs"]
mod lab;
mod support;

use divan::Bencher;
use eframe::egui::{Context, Pos2, RawInput, Rect, Vec2};
use passkey_companion::journey::Action;
use passkey_companion::locale::Language;
use passkey_companion::ui::app::{self, App, AppConfig};
use passkey_companion::ui::theme::size;

/// Long enough for everything that moves in to have moved in.
const PICTURES_BEFORE: usize = 60;
/// Enough for every text of the page to have been laid out once, while the checks still run.
#[cfg(target_os = "linux")]
const ARRIVING: usize = 10;
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
    let config = AppConfig::in_memory(app::now);
    App::new(support::session_at(page), config)
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
            let mut window = Window::new();
            let mut app = app("create/turn-on-provider").with_system_fonts(&window.ctx);
            window.pictures(&mut app);
            (window, app)
        })
        .bench_local_refs(|(window, app)| {
            app.act(&window.ctx.clone(), Action::SetLanguage(language));
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

#[cfg(target_os = "linux")]
#[divan::bench(sample_count = 600, sample_size = 1)]
fn while_hosts_stall(bencher: Bencher) {
    use std::cell::RefCell;
    use std::time::Duration;

    use lab::bluez::{Adapter, BlueZ, Bus};
    use lab::servers::{Lab, Manner};
    use passkey_companion::enroll::Route;
    use passkey_companion::enroll::org::Cloud;
    use passkey_companion::journey::addresses;

    let session = support::ready_on(Route::Qr);
    let targets = addresses::targets(session.catalog(), Cloud::Public);
    let mut lab = Lab::new();
    for host in targets.sign_in.iter().chain(&targets.tunnel).chain(&targets.association) {
        lab.serve(&host.name, Manner::Silent);
    }
    let bus = Bus::start();
    let _bluez = BlueZ::with(&bus, Adapter::new(true));
    let mut environment = lab.targets(&[]).environment;
    environment.system_bus = Some(bus.address.clone());
    let window = RefCell::new(lab::window::Window::new(session, environment));
    // The first pictures of a page are those of `turned_to`.
    for _ in 0..ARRIVING {
        window.borrow_mut().picture();
    }
    bencher
        .with_inputs(|| {
            std::thread::sleep(Duration::from_millis(4));
            let mut window = window.borrow_mut();
            if !window.is_checking() {
                window.does(passkey_companion::journey::Action::Recheck(Vec::new()));
            }
        })
        .bench_local_values(|()| window.borrow_mut().picture());
}
