//! Windows: `UISettings` and `AccessibilitySettings` of `Windows.UI.ViewManagement`.

#![expect(unsafe_code, reason = "calls of the system")]

use eframe::egui::{Pos2, Rect};
use windows::UI::ViewManagement::{AccessibilitySettings, UIColorType, UISettings};
use windows::Win32::Foundation::POINT;
use windows::Win32::Graphics::Gdi::{
    GetMonitorInfoW, MONITOR_DEFAULTTONEAREST, MONITORINFO, MonitorFromPoint,
};

use super::Appearance;

/// How often the settings are compared: their change events need a window of their own kind.
const LOOK_EVERY: std::time::Duration = std::time::Duration::from_secs(5);

pub(super) fn follow(report: &dyn Fn(Appearance)) {
    let mut last = Appearance::default();
    loop {
        let Ok(now) = read() else { return };
        if now != last {
            last = now;
            report(now);
        }
        std::thread::sleep(LOOK_EVERY);
    }
}

fn read() -> windows::core::Result<Appearance> {
    let settings = UISettings::new()?;
    let color = settings.GetColorValue(UIColorType::Accent)?;
    Ok(Appearance {
        // egui is told.
        dark: None,
        high_contrast: AccessibilitySettings::new()?.HighContrast()?,
        reduced_motion: !settings.AnimationsEnabled()?,
        text_scale: settings.TextScaleFactor()? as f32,
        accent: Some([color.R, color.G, color.B]),
    })
}

/// Whether there is a font at all: every such system has some.
pub(super) fn has_fonts() -> bool {
    true
}

/// The work area of the nearest screen.
pub(super) fn work_area(place: Pos2) -> Option<Rect> {
    let point = POINT { x: place.x as i32, y: place.y as i32 };
    // SAFETY: takes numbers and returns a handle that is not to be closed.
    let screen = unsafe { MonitorFromPoint(point, MONITOR_DEFAULTTONEAREST) };
    let size = u32::try_from(size_of::<MONITORINFO>()).ok()?;
    let mut info = MONITORINFO { cbSize: size, ..MONITORINFO::default() };
    // SAFETY: the structure says its own size and outlives the call.
    let told = unsafe { GetMonitorInfoW(screen, &raw mut info) };
    let area = info.rcWork;
    let corner = |x: i32, y: i32| Pos2::new(x as f32, y as f32);
    told.as_bool().then(|| Rect::from_min_max(corner(area.left, area.top), corner(area.right, area.bottom)))
}
