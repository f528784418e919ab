//! Distances, corners, sizes and timings.

/// Distances, in points, on an 8-point grid (4 for what sits inside one control).
pub mod space {
    /// Between an icon and its word.
    pub const XS: f32 = 4.0;
    /// Between things that belong together.
    pub const S: f32 = 8.0;
    /// Between two lines of a control, or inside a compact panel.
    pub const M: f32 = 16.0;
    /// Between groups, and inside a card.
    pub const L: f32 = 24.0;
    /// Around a page.
    pub const XXL: f32 = 48.0;
}

/// Corner radii, in points.
pub mod radius {
    /// Label chips, check boxes.
    pub const S: u8 = 5;
    /// Buttons and fields.
    pub const M: u8 = 9;
    /// Cards and callouts.
    pub const L: u8 = 14;
    /// Fully round, whatever the height.
    pub const PILL: u8 = 255;
}

/// Sizes, in points.
pub mod size {
    /// Nothing that can be clicked is smaller than this in either direction.
    pub const TARGET: f32 = 32.0;
    /// Height of buttons and fields.
    pub const CONTROL: f32 = 44.0;
    /// Icons beside text.
    pub const ICON: f32 = 20.0;
    /// Icons that lead a card or a callout.
    pub const ICON_L: f32 = 24.0;
    /// The tinted square behind a card's icon.
    pub const TILE: f32 = 48.0;
    /// Longest line of text: 45 to 75 characters of body text.
    pub const MEASURE: f32 = 640.0;
    /// Width of the step rail.
    pub const RAIL: f32 = 272.0;
    /// From this window width on, the rail stands beside the page.
    pub const WIDE: f32 = 840.0;
    /// Below this window width, controls stack.
    pub const NARROW: f32 = 520.0;
    /// Below this window height (large zoom), everything that can scroll does.
    pub const SHORT: f32 = 420.0;
    /// From this window height on, there is room for decoration.
    pub const TALL: f32 = 640.0;
    /// Height of the picture on the first and the last page.
    pub const HERO: f32 = 168.0;
    /// Hairlines and control outlines.
    pub const LINE: f32 = 1.0;
    /// Outline of what is selected.
    pub const LINE_SELECTED: f32 = 2.0;
    /// The focus ring, and its distance from the control.
    pub const FOCUS: f32 = 2.0;
    /// Stroke of an icon on its 24-point grid.
    pub const ICON_STROKE: f32 = 1.75;
    /// Diameter of the countdown ring.
    pub const RING: f32 = 88.0;
    /// Least width of the text beside a drawn phone; with less, the phone goes below.
    pub const BESIDE: f32 = 296.0;
    /// Width of the narrow window beside the browser.
    pub const DOCKED: f32 = 380.0;
    /// First size of the window: fits a laptop of 1280 x 800 with a task bar.
    pub const WINDOW: [f32; 2] = [1040.0, 740.0];
    /// Smallest size at which everything can still be reached.
    pub const SMALLEST: [f32; 2] = [360.0, 480.0];
    /// Widest and narrowest drawn phone.
    pub const PHONE: std::ops::RangeInclusive<f32> = 200.0..=264.0;
    /// Shortest side of a QR code, quiet zone included.
    pub const QR: f32 = 232.0;
}

/// How far things move, in points.
pub mod motion {
    /// A page arriving.
    pub const PAGE_TRAVEL: f32 = 10.0;
}

/// How long things take. Nothing but the drawn phone moves for longer than 300 ms.
pub mod time {
    use std::time::Duration;

    /// A control answering the pointer.
    pub const QUICK: Duration = Duration::from_millis(110);
    /// A page arriving.
    pub const PAGE: Duration = Duration::from_millis(190);
    /// The picture of the last page coming in.
    pub const CHEER: Duration = Duration::from_millis(280);
    /// The drawn phone: how long the next screen takes to come in.
    pub const PHONE_ENTER: Duration = Duration::from_millis(280);
    /// The drawn phone: how long a screen can be read before the tap.
    pub const PHONE_READ: Duration = Duration::from_millis(1500);
    /// The drawn phone: how long the tap takes.
    pub const PHONE_TAP: Duration = Duration::from_millis(700);
    /// The drawn phone: how long a screen stays after the tap.
    pub const PHONE_HOLD: Duration = Duration::from_millis(700);
    /// How long "Copied" stays.
    pub const NOTICE: Duration = Duration::from_secs(3);
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn nothing_moves_for_longer_than_300_ms() {
        for duration in [time::QUICK, time::PAGE] {
            assert!(duration <= Duration::from_millis(300));
        }
    }
}
