//! macOS: the accessibility display options of `NSWorkspace`. macOS has no system-wide text size, and the
//! accent colour must be read on the main thread, so both stay at their defaults.

use objc2_app_kit::NSWorkspace;

use super::Appearance;

/// How often the options are compared: their notification needs the main thread's run loop.
const LOOK_EVERY: std::time::Duration = std::time::Duration::from_secs(5);

pub(super) fn follow(report: &dyn Fn(Appearance)) {
    let mut last = Appearance::default();
    loop {
        let workspace = NSWorkspace::sharedWorkspace();
        let now = Appearance {
            high_contrast: workspace.accessibilityDisplayShouldIncreaseContrast(),
            reduced_motion: workspace.accessibilityDisplayShouldReduceMotion(),
            ..Appearance::default()
        };
        if now != last {
            last = now;
            report(now);
        }
        std::thread::sleep(LOOK_EVERY);
    }
}

/// Whether there is a font at all: every such system has some.
pub(super) fn has_fonts() -> bool {
    true
}

/// Not asked.
pub(super) fn work_area(_: eframe::egui::Pos2) -> Option<eframe::egui::Rect> {
    None
}
