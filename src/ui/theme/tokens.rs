//! Distances, corners, sizes and timings.

/// Distances, in points, on an 8-point grid (4 for what sits inside one control).
pub mod space {
    /// Between an icon and its word.
    pub const XS: f32 = 4.0;
    /// Between things that belong together.
    pub const S: f32 = 8.0;
    /// Between two lines of a control, or inside a compact panel.
    pub const M: f32 = 16.0;
    /// Inside lists and callouts with room, and around a page in a narrow window.
    pub const ML: f32 = 20.0;
    /// Between groups, and inside a card.
    pub const L: f32 = 24.0;
    /// Between the title of a page and the rest.
    pub const XL: f32 = 28.0;
    /// Around a page.
    pub const XXL: f32 = 48.0;
    /// Above a page where there is a lot of room.
    pub const XXXL: f32 = 56.0;
}

/// Distances inside one control, in points, where the grid of [`space`] is too coarse.
pub mod inset {
    use egui::{Vec2, vec2};

    /// Between two texts of one control.
    pub const LINE: f32 = 2.0;
    /// Between a name and its field, and above and below a list.
    pub const XS: f32 = 6.0;
    /// Above and below a row of a list.
    pub const S: f32 = 10.0;
    /// Between controls beside each other.
    pub const M: f32 = 12.0;
    /// Between a mark and its words.
    pub const L: f32 = 14.0;
    /// Around the words of a button.
    pub const BUTTON: Vec2 = vec2(22.0, 9.0);
    /// Around the words of a field.
    pub const FIELD: Vec2 = vec2(L, S);
    /// Around the words of a card, across; around those of a wide card, up and down.
    pub const CARD: Vec2 = vec2(18.0, 15.0);
    /// Around the words of an entry in a menu path.
    pub const ENTRY: Vec2 = vec2(M, XS);
}

/// Widths at which things are laid out in another way, in points.
pub mod fit {
    /// In a narrower window, hardly anything is left around a page.
    pub const TINY: f32 = 240.0;
    /// From this width on, panels have their full padding.
    pub const ROOMY: f32 = 400.0;
    /// In a narrower column, titles are set as headings.
    pub const TITLE: f32 = 300.0;
    /// Least width of words beside something else.
    pub const WORDS: f32 = 80.0;
    /// Least width of an answer beside another one.
    pub const CARD: f32 = 240.0;
    /// Least width of an upright answer beside another one.
    pub const TILE: f32 = 150.0;
    /// A narrower button gives its padding and pictures to its words.
    pub const BUTTON: f32 = 130.0;
    /// Least width of the primary action beside icons.
    pub const PRIMARY: f32 = 140.0;
    /// Least width of a value beside the button that copies it.
    pub const VALUE: f32 = 160.0;
    /// Least width of a sentence beside a control or a code.
    pub const SENTENCE: f32 = 220.0;
    /// Least width of the name of a step beside the progress.
    pub const STEP: f32 = 60.0;
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
    /// Height of buttons inside a card or a field.
    pub const COMPACT: f32 = 36.0;
    /// Least height of a card with an answer.
    pub const CARD: f32 = 64.0;
    /// Symbols inside a mark or between words.
    pub const ICON_S: f32 = 16.0;
    /// Symbols beside text.
    pub const ICON: f32 = 20.0;
    /// Symbols that lead a card or a callout.
    pub const ICON_L: f32 = 24.0;
    /// The tinted square behind the symbol of a card.
    pub const TILE: f32 = 48.0;
    /// The mark for "one of these", and the box of what can be ticked.
    pub const CHOICE: f32 = 22.0;
    /// The mark of a step in the rail.
    pub const STEP: f32 = 26.0;
    /// The mark of a place inside a chapter of the rail.
    pub const STEP_INNER: f32 = 16.0;
    /// The number of an instruction.
    pub const NUMBER: f32 = 30.0;
    /// Widest tooltip.
    pub const TOOLTIP: f32 = 280.0;
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
    /// Outline of a mark that is empty.
    pub const LINE_MARK: f32 = 1.5;
    /// Outline of what is selected.
    pub const LINE_SELECTED: f32 = 2.0;
    /// The focus ring, and its distance from the control.
    pub const FOCUS: f32 = 2.0;
    /// Stroke of a symbol on its 24-point grid.
    pub const ICON_STROKE: f32 = 1.75;
    /// Height of the progress bar.
    pub const PROGRESS: f32 = 4.0;
    /// Least width of the text beside a drawn phone; with less, the phone goes below.
    pub const BESIDE: f32 = 296.0;
    /// Width of the narrow window beside the browser.
    pub const DOCKED: f32 = 380.0;
    /// First size of the window: fits a laptop of 1280 x 800 with a task bar.
    pub const WINDOW: [f32; 2] = [1040.0, 740.0];
    /// Smallest size at which everything can still be reached.
    pub const SMALLEST: [f32; 2] = [360.0, 480.0];
    /// Narrowest and widest drawn phone.
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
