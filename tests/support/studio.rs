//! The real window without a screen, in every look, and a software driver that draws it into pictures.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock};

use eframe::egui::accesskit::Role;
use eframe::egui::{self, Context, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::wgpu::WgpuTestRenderer;
use egui_kittest::{Harness, HarnessBuilder};
use egui_wgpu::wgpu::{Adapter, Backend, Backends, DeviceType};
use egui_wgpu::{WgpuSetup, WgpuSetupCreateNew};
use passkey_companion::handout::drawing::Drawing;
use passkey_companion::journey::Session;
use passkey_companion::locale::Language;
use passkey_companion::ui::app::{App, AppConfig, Side};
use passkey_companion::ui::message_cache::MessageCache;
use passkey_companion::ui::phone_drawing::{PlayState, phone};
use passkey_companion::ui::system::Appearance;
use passkey_companion::ui::system_fonts::SystemFonts;
use passkey_companion::ui::theme::{Direction, Mode, Motion, Theme, size, space};
use passkey_companion::ui::widgets::layout;

/// How a window looks, and how large it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Its name, as in the names of pictures.
    pub name: &'static str,
    /// Colours.
    pub mode: Mode,
    /// Size of the picture, in pixels.
    pub size: [f32; 2],
    /// As tall as the page needs, so that everything is on the picture.
    pub whole: bool,
    /// Pixels per point: larger text.
    pub zoom: f32,
    /// The narrow window beside the browser.
    pub docked: bool,
}

/// The usual window on a light screen.
pub const LIGHT: Look =
    Look { name: "light", mode: Mode::Light, size: size::WINDOW, whole: true, zoom: 1.0, docked: false };
/// On a dark screen.
pub const DARK: Look = Look { name: "dark", mode: Mode::Dark, ..LIGHT };
/// High contrast, dark on white.
pub const CONTRAST: Look = Look { name: "hc", mode: Mode::HighContrastLight, ..LIGHT };
/// High contrast, light on black.
pub const CONTRAST_DARK: Look = Look { name: "hc-dark", mode: Mode::HighContrastDark, ..LIGHT };
/// Beside the browser.
pub const DOCKED: Look =
    Look { name: "docked", size: [size::DOCKED, 800.0], whole: false, docked: true, ..LIGHT };
/// Text twice as large, in a window of a small laptop.
pub const ZOOMED: Look = Look { name: "zoom2", size: [1024.0, 600.0], whole: false, zoom: 2.0, ..LIGHT };
/// Text three times as large.
pub const ZOOMED_MORE: Look = Look { name: "zoom3", zoom: 3.0, ..ZOOMED };
/// A window of the first size, with what fits into it.
pub const WINDOW: Look = Look { name: "window", whole: false, ..LIGHT };
/// A small laptop.
pub const LOW: Look = Look { name: "low", size: [1024.0, 600.0], ..WINDOW };
/// The smallest window.
pub const SMALLEST: Look = Look { name: "smallest", size: size::SMALLEST, ..WINDOW };

/// Every look.
pub const LOOKS: [Look; 10] =
    [LIGHT, DARK, CONTRAST, CONTRAST_DARK, DOCKED, ZOOMED, ZOOMED_MORE, WINDOW, LOW, SMALLEST];

/// Enough for everything that arrives to have arrived; half a second with the steps of the harness.
const STEPS: usize = 4;
/// Taller than any page.
const TALLEST: f32 = 6000.0;

/// Which fonts there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fonts {
    /// Those that ship with the program. A letter that they lack ends the test.
    Shipped,
    /// Those of this computer as well. A letter that nobody has is a box.
    System,
}

/// The window on a journey, ready to be looked at. `clock` tells the time.
pub fn open(session: Session, look: Look, fonts: Fonts, clock: fn() -> u64) -> Harness<'static, App> {
    build(builder(look, fonts, session.words().language()), session, look, clock, None)
}

/// The same, with an accent colour: red, green, blue.
pub fn open_in(
    session: Session,
    look: Look,
    fonts: Fonts,
    clock: fn() -> u64,
    accent: Option<[u8; 3]>,
) -> Harness<'static, App> {
    build(builder(look, fonts, session.words().language()), session, look, clock, accent)
}

/// Gives an open window another size and another size of text.
pub fn resize(harness: &mut Harness<'static, App>, look: Look) {
    let viewport = harness.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default();
    viewport.native_pixels_per_point = Some(look.zoom);
    harness.set_size(Vec2::from(look.size) / look.zoom);
    harness.run_steps(STEPS);
}

/// The same, to be drawn into pictures.
pub fn open_to_draw(session: Session, look: Look, fonts: Fonts, clock: fn() -> u64) -> Harness<'static, App> {
    build(builder(look, fonts, session.words().language()).renderer(renderer()), session, look, clock, None)
}

fn builder<S>(look: Look, fonts: Fonts, language: Language) -> HarnessBuilder<S> {
    let builder = Harness::builder()
        .with_size(Vec2::from(look.size) / look.zoom)
        .with_pixels_per_point(look.zoom)
        .with_render_cursor(false);
    match fonts {
        Fonts::Shipped => builder,
        Fonts::System => {
            builder.allow_missing_glyphs().with_context_setup(move |ctx| add_fonts(ctx, fonts, language))
        }
    }
}

fn build(
    builder: HarnessBuilder<App>,
    session: Session,
    look: Look,
    clock: fn() -> u64,
    accent: Option<[u8; 3]>,
) -> Harness<'static, App> {
    let rtl = session.words().language().is_rtl();
    let side = if rtl { Side::Left } else { Side::Right };
    let config = AppConfig { dock: look.docked.then_some(side), ..AppConfig::in_memory(clock) };
    let appearance = Appearance {
        high_contrast: look.mode.is_high_contrast(),
        reduced_motion: true,
        accent,
        ..Appearance::default()
    };
    let app = App::new(session, config).with_appearance(appearance);
    let mut harness = builder.build_ui_state(|ui, app: &mut App| everywhere(ui, |ui| app.show(ui)), app);
    let dark = if look.mode.is_dark() { egui::Theme::Dark } else { egui::Theme::Light };
    harness.input_mut().system_theme = Some(dark);
    // The program sizes its window itself when it goes beside the browser.
    harness.set_size(Vec2::from(look.size) / look.zoom);
    harness.run_steps(STEPS);
    if look.whole {
        fit(&mut harness, look);
    }
    harness
}

/// The harness leaves a margin around what it shows; a window has none.
fn everywhere(ui: &mut egui::Ui, show: impl FnOnce(&mut egui::Ui)) {
    let window = ui.ctx().content_rect();
    let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(window));
    inner.set_clip_rect(window);
    show(&mut inner);
}

/// Makes the window as tall as its page.
fn fit(harness: &mut Harness<'static, App>, look: Look) {
    let size = Vec2::from(look.size) / look.zoom;
    harness.set_size(Vec2::new(size.x, TALLEST));
    harness.run_steps(2);
    let footer = harness
        .query_by_role(Role::ContentInfo)
        .into_iter()
        .flat_map(|part| part.children_recursive().collect::<Vec<_>>());
    // Containers have no place of their own.
    let footer = footer.filter(|node| node.accesskit_node().raw_bounds().is_some());
    let footer = footer.map(|node| node.rect().top()).fold(TALLEST, f32::min);
    let drawn = harness.output().shapes.iter().map(|shape| shape.shape.visual_bounding_rect());
    let body = drawn.filter(|place| place.bottom() < footer && place.height() < TALLEST / 2.0);
    let bottom = body.map(|place| place.bottom()).fold(0.0, f32::max);
    let needed = bottom + space::XXL + space::M + TALLEST - footer;
    harness.set_size(Vec2::new(size.x, needed.max(size.y).round()));
    harness.run_steps(2);
}

/// A look that shows drawn phones, smaller than they are.
pub const SMALL: Look = Look { name: "small", zoom: 0.5, ..LIGHT };

/// Every screen of a drawn phone side by side, with its marks.
pub fn open_drawing(
    drawing: &Drawing,
    messages: &MessageCache,
    fonts: Fonts,
    look: Look,
) -> Harness<'static> {
    let (drawn, messages) = (drawing.clone(), MessageCache::new(messages.words().clone()));
    let language = messages.words().language();
    let theme = theme(language, look);
    let width = *size::PHONE.end();
    let count = drawn.frames.len();
    let frames = count as f32;
    let window = Vec2::new(frames * width + (frames + 1.0) * space::L, 620.0);
    let draw = move |ui: &mut egui::Ui| {
        let theme = Theme::of(ui);
        let area = ui.max_rect();
        ui.painter().rect_filled(area, 0, theme.palette.window);
        let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(area.shrink(space::L)));
        layout::row_top(&mut inner, |ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            for frame in 0..count {
                ui.push_id(frame, |ui| {
                    ui.allocate_ui_with_layout(Vec2::new(width, 0.0), theme.dir.column(), |ui| {
                        let mut state = PlayState::paused();
                        (0..frame).for_each(|_| state.step(count));
                        phone(ui, &mut state, &drawn, &messages, TALLEST);
                    });
                });
            }
        });
    };
    let builder =
        builder(Look { size: (window * look.zoom).into(), ..look }, fonts, language).renderer(renderer());
    let mut harness = builder.build_ui(move |ui| {
        theme.apply(ui.ctx());
        everywhere(ui, &draw);
    });
    harness.run_steps(STEPS);
    harness
}

/// Anything at all on a sheet, one column as tall as what is on it; a narrow one where there is less room.
pub fn open_sheet(
    language: Language,
    look: Look,
    draw: impl Fn(&mut egui::Ui) + 'static,
) -> Harness<'static> {
    let width = if look.docked { 320.0 } else { 480.0 };
    // A picture has no more than 8192 pixels in any direction.
    let look = Look { zoom: look.zoom.min(1.5), ..look };
    let theme = theme(language, look);
    let height = Arc::new(AtomicU32::new(0));
    let needed = height.clone();
    let draw = move |ui: &mut egui::Ui| {
        let area = ui.max_rect();
        ui.painter().rect_filled(area, 0, theme.palette.window);
        let builder = egui::UiBuilder::new().max_rect(area.shrink(space::L)).layout(theme.dir.column());
        let mut inner = ui.new_child(builder);
        draw(&mut inner);
        needed.store((inner.min_rect().height() + 2.0 * space::L).ceil() as u32, Ordering::Relaxed);
    };
    let size = Vec2::new(width, TALLEST);
    let look = Look { size: (size * look.zoom).into(), ..look };
    let builder = builder(look, Fonts::Shipped, language).renderer(renderer());
    let theme = self::theme(language, look);
    let mut harness = builder.build_ui(move |ui| {
        theme.apply(ui.ctx());
        everywhere(ui, &draw);
    });
    harness.run_steps(STEPS);
    harness.set_size(Vec2::new(width, height.load(Ordering::Relaxed) as f32));
    harness.run_steps(STEPS);
    harness
}

fn theme(language: Language, look: Look) -> Theme {
    let direction = if language.is_rtl() { Direction::Rtl } else { Direction::Ltr };
    Theme::new(None, look.mode, Motion::Reduced).with_direction(direction)
}

fn add_fonts(ctx: &Context, fonts: Fonts, language: Language) {
    if fonts == Fonts::System {
        SystemFonts::new(language).install(ctx);
    }
}

/// Why no pictures can be drawn here, if so.
pub fn no_driver() -> Option<&'static str> {
    static THERE: LazyLock<bool> = LazyLock::new(|| {
        let instance = block_on(WgpuSetup::CreateNew(setup()).new_instance());
        block_on(instance.enumerate_adapters(Backends::VULKAN)).iter().any(is_software)
    });
    (!*THERE).then_some("there is no software Vulkan driver (Debian package mesa-vulkan-drivers)")
}

/// Pictures are compared with pictures of the same driver, so it is never the graphics card.
fn is_software(adapter: &Adapter) -> bool {
    let info = adapter.get_info();
    info.backend == Backend::Vulkan && info.device_type == DeviceType::Cpu
}

fn setup() -> WgpuSetupCreateNew {
    let mut setup = WgpuSetupCreateNew::without_display_handle();
    setup.instance_descriptor.backends = Backends::VULKAN;
    setup.native_adapter_selector = Some(Arc::new(|adapters, _| {
        let found = adapters.iter().find(|adapter| is_software(adapter));
        found.cloned().ok_or_else(|| String::from("no software Vulkan driver"))
    }));
    setup
}

fn renderer() -> WgpuTestRenderer {
    WgpuTestRenderer::from_setup(WgpuSetup::CreateNew(setup()))
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}
