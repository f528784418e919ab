//! Windows: `UISettings` and `AccessibilitySettings` of `Windows.UI.ViewManagement`.

use windows::UI::ViewManagement::{AccessibilitySettings, UIColorType, UISettings};

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
