//! Contrast, and colours by perceived lightness.

use egui::Color32;
use egui::ecolor::{gamma_u8_from_linear_f32, linear_f32_from_gamma_u8};

/// A colour that comes from outside, for example the system's accent.
pub fn color([red, green, blue]: [u8; 3]) -> Color32 {
    Color32::from_rgb(red, green, blue)
}

/// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let (a, b) = (relative_luminance(a), relative_luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn relative_luminance(color: Color32) -> f32 {
    let [r, g, b, _] = color.to_array().map(linear_f32_from_gamma_u8);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// `fg`, moved away from `bg` in lightness just far enough for a contrast of `ratio`, keeping its hue.
/// Unchanged when it is enough already; black or white when nothing else does.
pub fn ensure_contrast(fg: Color32, bg: Color32, ratio: f32) -> Color32 {
    if contrast(fg, bg) >= ratio {
        return fg;
    }
    let fg_is_lighter = relative_luminance(fg) > relative_luminance(bg);
    let reaches = |end: Color32| contrast(end, bg) >= ratio;
    let end = match (fg_is_lighter, reaches(Color32::WHITE), reaches(Color32::BLACK)) {
        (true, true, _) | (false, true, false) => Color32::WHITE,
        (_, false, true) | (false, true, true) => Color32::BLACK,
        (_, false, false) => {
            let white_is_better = contrast(Color32::WHITE, bg) > contrast(Color32::BLACK, bg);
            return if white_is_better { Color32::WHITE } else { Color32::BLACK };
        }
    };

    let start = Oklch::from(fg);
    let (mut too_close, mut far_enough) = (start.lightness, if end == Color32::WHITE { 1.0 } else { 0.0 });
    let mut best = end;
    for _ in 0..12 {
        let lightness = f32::midpoint(too_close, far_enough);
        let candidate = oklch(lightness, start.chroma, start.hue);
        if reaches(candidate) {
            best = candidate;
            far_enough = lightness;
        } else {
            too_close = lightness;
        }
    }
    best
}

/// A colour by perceived lightness (0 to 1), chroma (0 to about 0.3) and hue (degrees): Björn
/// Ottosson's `OKLab` in polar form, <https://bottosson.github.io/posts/oklab/>.
#[derive(Clone, Copy, Debug)]
pub(super) struct Oklch {
    pub lightness: f32,
    pub chroma: f32,
    pub hue: f32,
}

#[expect(clippy::many_single_char_names, reason = "the names of the axes")]
impl From<Color32> for Oklch {
    fn from(color: Color32) -> Self {
        let [r, g, b, _] = color.to_array().map(linear_f32_from_gamma_u8);
        let l = (0.412_221_46 * r + 0.536_332_55 * g + 0.051_445_995 * b).cbrt();
        let m = (0.211_903_5 * r + 0.680_699_5 * g + 0.107_396_96 * b).cbrt();
        let s = (0.088_302_46 * r + 0.281_718_85 * g + 0.629_978_7 * b).cbrt();
        let a = 1.977_998_5 * l - 2.428_592_2 * m + 0.450_593_7 * s;
        let b = 0.025_904_037 * l + 0.782_771_77 * m - 0.808_675_77 * s;
        Self {
            lightness: 0.210_454_26 * l + 0.793_617_8 * m - 0.004_072_047 * s,
            chroma: a.hypot(b),
            hue: b.atan2(a).to_degrees(),
        }
    }
}

/// The nearest sRGB colour: chroma gives way when a screen cannot show it.
pub(super) fn oklch(lightness: f32, chroma: f32, hue: f32) -> Color32 {
    let lightness = lightness.clamp(0.0, 1.0);
    let mut chroma = chroma;
    loop {
        let linear_rgb = oklch_to_linear(lightness, chroma, hue);
        let inside = linear_rgb.iter().all(|c| (-0.001..=1.001).contains(c));
        if inside || chroma < 0.002 {
            let [r, g, b] = linear_rgb.map(gamma_u8_from_linear_f32);
            return Color32::from_rgb(r, g, b);
        }
        chroma *= 0.94;
    }
}

#[expect(clippy::many_single_char_names, reason = "the names of the axes")]
fn oklch_to_linear(lightness: f32, chroma: f32, hue: f32) -> [f32; 3] {
    let (sin, cos) = hue.to_radians().sin_cos();
    let (a, b) = (chroma * cos, chroma * sin);
    let l = (lightness + 0.396_337_78 * a + 0.215_803_76 * b).powi(3);
    let m = (lightness - 0.105_561_346 * a - 0.063_854_17 * b).powi(3);
    let s = (lightness - 0.089_484_18 * a - 1.291_485_5 * b).powi(3);
    [
        4.076_741_7 * l - 3.307_711_6 * m + 0.230_969_94 * s,
        -1.268_438 * l + 2.609_757_4 * m - 0.341_319_4 * s,
        -0.004_196_086_3 * l - 0.703_418_6 * m + 1.707_614_7 * s,
    ]
}

/// The same colour, lighter or darker by a step of perceived lightness.
pub(super) fn nudge(color: Color32, step: f32) -> Color32 {
    let Oklch { lightness, chroma, hue } = Oklch::from(color);
    oklch(lightness + step, chroma, hue)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::palette::tests::ACCENTS;

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
        assert!((contrast(Color32::WHITE, Color32::WHITE) - 1.0).abs() < 0.01);
        // #767676 is the lightest grey that passes 4.5 on white.
        assert!(contrast(Color32::from_gray(0x76), Color32::WHITE) >= 4.5);
        assert!(contrast(Color32::from_gray(0x77), Color32::WHITE) < 4.5);
    }

    #[test]
    fn enough_contrast_is_left_alone_and_too_little_is_corrected_no_further_than_needed() {
        let teal = Color32::from_rgb(0x0B, 0x6A, 0x83);
        assert_eq!(ensure_contrast(teal, Color32::WHITE, 4.5), teal);

        let pale = Color32::from_rgb(0xFF, 0xD4, 0x00);
        let corrected = ensure_contrast(pale, Color32::WHITE, 4.5);
        let ratio = contrast(corrected, Color32::WHITE);
        assert!((4.5..4.8).contains(&ratio), "{ratio}");
        let hue_shift = (Oklch::from(corrected).hue - Oklch::from(pale).hue).abs();
        assert!(hue_shift < 8.0, "the hue moved by {hue_shift} degrees");
    }

    #[test]
    fn what_cannot_be_reached_becomes_black_or_white() {
        let grey = Color32::from_gray(0x77);
        assert_eq!(ensure_contrast(grey, grey, 7.0), Color32::BLACK);
    }

    #[test]
    fn colours_survive_the_way_through_oklch() {
        for (r, g, b) in ACCENTS {
            let color = Color32::from_rgb(r, g, b);
            let Oklch { lightness, chroma, hue } = Oklch::from(color);
            let back = oklch(lightness, chroma, hue);
            for (before, after) in color.to_array().into_iter().zip(back.to_array()) {
                assert!(before.abs_diff(after) <= 1, "{color:?} became {back:?}");
            }
        }
    }
}
