//! What the person told their system about how things should look: high contrast, less motion, larger
//! text, an accent colour. Read where the system can be asked, followed live where it tells, and quietly
//! left at the defaults everywhere else. Light and dark come through egui, except on Linux.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod native;

use std::sync::{Arc, Mutex, PoisonError};

use eframe::egui::{Pos2, Rect};

/// Whether this computer has any font.
pub fn has_fonts() -> bool {
    native::has_fonts()
}

/// What bars leave of the screen that this place is on, both in pixels of all screens together. `None` where the
/// system does not tell.
pub fn work_area(place: Pos2) -> Option<Rect> {
    native::work_area(place)
}

/// What the system says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Appearance {
    /// Dark or light, where egui is not told.
    pub dark: Option<bool>,
    /// More contrast than usual.
    pub high_contrast: bool,
    /// As little motion as possible.
    pub reduced_motion: bool,
    /// Size of text, 1 is usual.
    pub text_scale: f32,
    /// Accent colour, red, green, blue.
    pub accent: Option<[u8; 3]>,
}

impl Default for Appearance {
    fn default() -> Self {
        Self { dark: None, high_contrast: false, reduced_motion: false, text_scale: 1.0, accent: None }
    }
}

impl Appearance {
    /// Text sizes beyond this would leave no room for a sentence.
    pub const LARGEST: f32 = 3.0;

    fn sound(mut self) -> Self {
        self.text_scale =
            if self.text_scale.is_finite() { self.text_scale.clamp(1.0, Self::LARGEST) } else { 1.0 };
        self
    }
}

/// The latest answer of the system.
#[derive(Clone, Debug, Default)]
pub struct Follow {
    latest: Arc<Mutex<Option<Appearance>>>,
}

impl Follow {
    /// Asks the system on a thread of its own and keeps listening. `wake` is called there when something
    /// changed.
    pub fn start(wake: impl Fn() + Send + 'static) -> Self {
        let follow = Self::default();
        let latest = follow.latest.clone();
        let report = move |appearance: Appearance| {
            *latest.lock().unwrap_or_else(PoisonError::into_inner) = Some(appearance.sound());
            wake();
        };
        let thread = std::thread::Builder::new().name("appearance".to_owned());
        if let Err(why) = thread.spawn(move || native::follow(&report)) {
            log::warn!("the system's appearance cannot be followed: {why}");
        }
        follow
    }

    /// What changed since the last call.
    pub fn news(&self) -> Option<Appearance> {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
