//! The one text block: every word of the program is laid out and painted here.
//!
//! egui's own labels know neither the order of pieces that run in different directions nor Unicode's
//! line ends; [`crate::locale::bidi`] does. Here its lines become galleys, one for each line, with one
//! section for each piece in the order it is drawn.
//!
//! [`Text::show`] is a label, [`Text::layout`] is for widgets that place text themselves.

use std::ops::Range;
use std::sync::Arc;

use egui::cache::FramePublisher;
use egui::emath::GuiRounding as _;
use egui::epaint::text::{ByteIndex, FontsView, Glyph, VariationCoords};
use egui::epaint::util::hash;
use egui::text::{LayoutJob, LayoutSection, TextFormat};
use egui::{
    Align, Color32, Context, CornerRadius, CursorIcon, Event, FontFamily, FontId, Galley, Id, Key, Painter,
    Pos2, Rangef, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, Widget, WidgetInfo, pos2, vec2,
};
use unicode_segmentation::UnicodeSegmentation as _;

use super::focus;
use crate::locale::bidi::{self, Direction, Line, Run, SpanKind};
use crate::locale::rich::Rich;
use crate::ui::theme::{MEDIUM_WEIGHT, Theme, Type, radius, size, space, strong};

/// A text to show.
#[derive(Clone, Debug)]
#[must_use = "a text does nothing until it is shown or laid out"]
pub struct Text {
    rich: Rich,
    style: Type,
    color: Option<Color32>,
    heading: Option<u8>,
    max_lines: Option<usize>,
    center: bool,
    selectable: bool,
    link: bool,
    language: Option<String>,
    direction: Option<Direction>,
}

impl Text {
    /// A text in [`Type::Body`], with the marks of [`Rich::parse`] if it has any.
    pub fn new(rich: impl Into<Rich>) -> Self {
        Self {
            rich: rich.into(),
            style: Type::Body,
            color: None,
            heading: None,
            max_lines: None,
            center: false,
            selectable: false,
            link: false,
            language: None,
            direction: None,
        }
    }

    /// The step of the type scale.
    pub fn style(mut self, style: Type) -> Self {
        self.style = style;
        self
    }

    /// The colour of everything but label chips. Without it, the theme's text colour.
    pub fn color(mut self, color: Color32) -> Self {
        self.color = Some(color);
        self
    }

    /// Makes this a heading for assistive software; 1 is the heading of the page. Looks do not change.
    pub fn heading(mut self, level: u8) -> Self {
        self.heading = Some(level);
        self
    }

    /// Leaves out what does not fit on so many lines, behind an ellipsis. [`Text::show`] then shows the
    /// whole text under the pointer.
    pub fn max_lines(mut self, lines: usize) -> Self {
        self.max_lines = Some(lines);
        self
    }

    /// Centres the lines. Without it they start where reading starts, or in the middle where the layout
    /// is centred.
    pub fn center(mut self) -> Self {
        self.center = true;
        self
    }

    /// Lets people select the text with the pointer and copy it.
    pub fn selectable(mut self, selectable: bool) -> Self {
        self.selectable = selectable;
        self
    }

    /// Makes the whole text a link: underlined, can be clicked and reached with the keyboard. What
    /// happens then is up to the caller ([`Response::clicked`]).
    pub fn link(mut self, link: bool) -> Self {
        self.link = link;
        self
    }

    /// The language of the text (BCP 47), where it is not that of the interface.
    pub fn lang(mut self, tag: impl Into<String>) -> Self {
        self.language = Some(tag.into());
        self
    }

    /// The direction of the text's paragraphs, where [`bidi::base_direction`] is not good enough.
    pub fn direction(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
    }

    /// Lays the text out in lines no wider than `max_width` points, for painting somewhere. Cheap while
    /// nothing changes. `ctx` can be an [`Ui`] too.
    pub fn layout(&self, ctx: &Context, max_width: f32) -> Block {
        let theme = Theme::of(ctx);
        let (layout, galleys) = self.current_layout(ctx, &theme, max_width);
        let align = if self.center { Align::Center } else { leading(&theme) };
        Block { layout, galleys, theme, align }
    }

    /// Shows the text as a widget, as wide as its lines.
    pub fn show(self, ui: &mut Ui) -> Response {
        let mut block = self.layout(ui, ui.available_width());
        let placement = ui.layout().horizontal_placement();
        if placement == Align::Center {
            block.align = Align::Center;
        }
        let mut size = block.size();
        // Where the layout would put the block on another side than its lines, the block fills the row.
        if placement != block.align && ui.layout().is_vertical() && ui.available_width().is_finite() {
            size.x = size.x.max(ui.available_width());
        }

        let (rect, response) = ui.allocate_exact_size(size, self.sense());
        self.describe(ui, &block, &response);
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let theme = block.theme.clone();
        let color =
            self.color.unwrap_or(if self.link { theme.palette.accent_text } else { theme.palette.text });
        block.paint_chips(ui.painter(), rect);
        if self.selectable {
            self.select(ui, &block, rect, &response);
        }
        block.paint_words(ui.painter(), rect, color);
        if self.link {
            block.underline(ui.painter(), rect, color);
            focus::ring(ui, &theme, &response, radius::S);
        }
        let response = if self.link { response.on_hover_cursor(CursorIcon::PointingHand) } else { response };
        if !block.layout.truncated {
            return response;
        }
        let whole =
            Self { max_lines: None, color: None, link: false, selectable: false, heading: None, ..self };
        response.on_hover_ui(|ui| {
            ui.set_max_width(ui.spacing().tooltip_width);
            whole.style(Type::Small).show(ui);
        })
    }

    fn sense(&self) -> Sense {
        if self.link {
            Sense::click()
        } else if self.selectable {
            Sense::CLICK | Sense::DRAG
        } else {
            Sense::hover()
        }
    }

    /// Role, words, language and direction for assistive software.
    fn describe(&self, ui: &Ui, block: &Block, response: &Response) {
        let role = match (self.link, self.heading) {
            (true, _) => Role::Link,
            (false, Some(_)) => Role::Heading,
            (false, None) => Role::Label,
        };
        response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), spoken(&self.rich)));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            if let (Role::Heading, Some(level)) = (role, self.heading) {
                // AccessKit counts from 0 what people count from 1.
                node.set_level(usize::from(level.saturating_sub(1)));
            }
            if let Some(language) = &self.language {
                node.set_language(language.as_str());
            }
            node.set_text_direction(match block.layout.direction {
                Direction::Ltr => egui::accesskit::TextDirection::LeftToRight,
                Direction::Rtl => egui::accesskit::TextDirection::RightToLeft,
            });
        });
    }
}

impl Widget for Text {
    fn ui(self, ui: &mut Ui) -> Response {
        self.show(ui)
    }
}

/// The characters of a text without what only steers direction and line ends: for assistive software and
/// copying.
pub fn spoken(rich: &Rich) -> String {
    without_marks(&rich.plain())
}

fn without_marks(text: &str) -> String {
    let is_mark = |c: char| {
        matches!(c,
            '\u{AD}' | '\u{200B}' | '\u{61C}' | '\u{200E}' | '\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        )
    };
    text.chars().filter(|c| !is_mark(*c)).collect()
}

fn leading(theme: &Theme) -> Align {
    if theme.dir.is_rtl() { Align::Max } else { Align::Min }
}

// --- Layout ------------------------------------------------------------------------------------------

/// Lines of text, ready to paint anywhere.
#[derive(Clone, Debug)]
pub struct Block {
    layout: Arc<Layout>,
    galleys: Vec<Arc<Galley>>,
    theme: Arc<Theme>,
    align: Align,
}

/// What stays the same from frame to frame.
#[derive(Debug)]
struct Layout {
    lines: Vec<LaidLine>,
    size: Vec2,
    /// Distance between two lines, in whole pixels.
    pitch: f32,
    font_size: f32,
    chip_height: f32,
    direction: Direction,
    truncated: bool,
}

#[derive(Debug)]
struct LaidLine {
    /// What egui keeps the galley for, as long as it is asked for in every frame.
    job: LayoutJob,
    /// When the galley comes out at another width, the fonts have changed.
    galley_width: f32,
    /// Width of the line, with the padding of a chip at its end.
    width: f32,
    /// The runs and where they are, in points from the left end of the line.
    runs: Vec<(Run, Rangef)>,
    /// Where label chips are.
    chips: Vec<Rangef>,
    /// The bytes of [`Rich::plain`].
    range: Range<usize>,
}

/// Room between the words on a chip and its edge, in points.
const CHIP_PADDING: f32 = space::XS + 1.0;
/// How far a chip sticks out of the line box of its font at the top and at the bottom, in points.
const CHIP_RISE: f32 = 1.0;

impl Text {
    /// The layout and its galleys. Galleys are asked for every time, because they point into a texture
    /// that egui may rebuild.
    fn current_layout(
        &self,
        ctx: &Context,
        theme: &Theme,
        max_width: f32,
    ) -> (Arc<Layout>, Vec<Arc<Galley>>) {
        type Cache = FramePublisher<u64, Arc<Layout>>;
        let pixels = ctx.pixels_per_point();
        let key = hash((
            (&self.rich, self.style, self.max_lines, self.direction),
            (max_width.to_bits(), pixels.to_bits()),
            (theme.dir.is_rtl(), theme.palette.chip_text),
        ));
        let cached = ctx.memory_mut(|memory| memory.caches.cache::<Cache>().get(&key).cloned());
        let (layout, galleys) = ctx.fonts_mut(|fonts| {
            if let Some(layout) = cached
                && let Some(galleys) = layout.galleys(fonts)
            {
                return (layout, galleys);
            }
            let layout = Arc::new(self.lay_out(fonts, theme, pixels, max_width));
            let galleys = layout.galleys(fonts).unwrap_or_default();
            (layout, galleys)
        });
        ctx.memory_mut(|memory| memory.caches.cache::<Cache>().set(key, layout.clone()));
        (layout, galleys)
    }

    fn lay_out(&self, fonts: &mut FontsView<'_>, theme: &Theme, pixels: f32, max_width: f32) -> Layout {
        let direction = self.direction.unwrap_or_else(|| match (self.style, theme.dir.is_rtl()) {
            (Type::Code, _) => Direction::Ltr,
            (_, true) => bidi::base_direction(&self.rich, Direction::Rtl),
            (_, false) => bidi::base_direction(&self.rich, Direction::Ltr),
        });
        let lines = bidi::lay_out(
            &self.rich,
            Some(direction),
            &mut |text, kind| self.measure(fonts, theme, text, kind),
            max_width,
            self.max_lines,
        );
        let truncated = lines.iter().any(|line| line.truncated);
        let lines: Vec<LaidLine> =
            lines.into_iter().map(|line| self.lay_out_line(fonts, theme, line)).collect();
        let width = lines.iter().map(|line| line.width).fold(0.0, f32::max);
        let pitch = self.style.line_height().round_to_pixels(pixels);
        Layout {
            // Rounded up, so that a block that is asked for again at this width does not wrap.
            size: vec2(width.ceil().min(max_width).max(width), pitch * lines.len() as f32),
            lines,
            pitch,
            font_size: self.style.size(),
            chip_height: (fonts.row_height(&self.style.font()) + 2.0 * CHIP_RISE).min(pitch),
            direction,
            truncated,
        }
    }

    /// The width of a text, or of the padding around it.
    fn measure(&self, fonts: &mut FontsView<'_>, theme: &Theme, text: &str, kind: SpanKind) -> f32 {
        if text.is_empty() {
            return if kind == SpanKind::Label { 2.0 * CHIP_PADDING } else { 0.0 };
        }
        let width_of = |stretch: String| {
            let format = self.format(theme, kind, &stretch);
            row_width(&shape(fonts, stretch, &format)) + format.extra_letter_spacing
        };
        bidi::stretches(text).into_iter().map(width_of).sum()
    }

    fn lay_out_line(&self, fonts: &mut FontsView<'_>, theme: &Theme, line: Line) -> LaidLine {
        let reference = shape(fonts, "x".to_owned(), &self.format(theme, SpanKind::Text, "x"));
        let mut drawing =
            Drawing::new(reference.rows.first().and_then(|row| row.glyphs.first()).map_or(0.0, middle));
        for run in line.runs {
            drawing.set_chip((run.kind == SpanKind::Label).then_some(run.span));
            let start = drawing.x;
            for piece in run.pieces() {
                let format = self.format(theme, run.kind, &piece);
                let galley = shape(fonts, piece, &format);
                drawing.push(&galley, &format);
            }
            let place = Rangef::new(start, drawing.x);
            drawing.runs.push((run, place));
        }
        drawing.set_chip(None);
        let galley_width = row_width(&fonts.layout_job(drawing.job.clone()));
        LaidLine {
            job: drawing.job,
            galley_width,
            width: drawing.x,
            runs: drawing.runs,
            chips: drawing.chips,
            range: line.range,
        }
    }

    fn format(&self, theme: &Theme, kind: SpanKind, piece: &str) -> TextFormat {
        let regular = self.style.family();
        let is_chip = kind == SpanKind::Label;
        let is_medium = is_chip && regular != strong();
        let family = match kind {
            SpanKind::Text | SpanKind::Label => regular,
            SpanKind::Code => FontFamily::Monospace,
            SpanKind::Strong => strong(),
        };
        // Letters that join must neither be pulled apart nor pushed together.
        let joins = bidi::shaped_direction(piece).is_rtl();
        TextFormat {
            font_id: FontId::new(self.style.size(), family),
            extra_letter_spacing: if joins { 0.0 } else { self.style.letter_spacing() },
            line_height: Some(self.style.line_height()),
            color: if is_chip { theme.palette.chip_text } else { Color32::PLACEHOLDER },
            coords: VariationCoords::new(is_medium.then_some((b"wght", MEDIUM_WEIGHT))),
            valign: Align::TOP,
            ..TextFormat::default()
        }
    }
}

/// A line on its way from runs to a job, from left to right.
struct Drawing {
    job: LayoutJob,
    /// [`middle`] of the style's own face: all others are moved to its baseline.
    middle: f32,
    x: f32,
    /// Room to leave before the next section.
    gap: f32,
    /// The piece of the [`Rich`] that the open chip stands for, and where the chip starts.
    chip: Option<(usize, f32)>,
    chips: Vec<Rangef>,
    runs: Vec<(Run, Rangef)>,
}

impl Drawing {
    fn new(middle: f32) -> Self {
        Self {
            middle,
            job: LayoutJob { break_on_newline: false, round_output_to_gui: false, ..LayoutJob::default() },
            x: 0.0,
            gap: 0.0,
            chip: None,
            chips: Vec::new(),
            runs: Vec::new(),
        }
    }

    /// Ends the open chip and starts another, where they differ.
    fn set_chip(&mut self, span: Option<usize>) {
        if self.chip.map(|(span, _)| span) == span {
            return;
        }
        if let Some((_, start)) = self.chip.take() {
            self.skip(CHIP_PADDING);
            self.chips.push(Rangef::new(start, self.x));
        }
        if let Some(span) = span {
            self.chip = Some((span, self.x));
            self.skip(CHIP_PADDING);
        }
    }

    fn skip(&mut self, room: f32) {
        self.gap += room;
        self.x += room;
    }

    /// A section of its own for each piece, so that each is shaped alone ([`Run::pieces`]), and for each
    /// face in it, so that all stand on one baseline. `galley` is the piece, shaped.
    fn push(&mut self, galley: &Galley, format: &TextFormat) {
        let Some(row) = galley.rows.first() else { return };
        if !self.job.text.is_empty() {
            self.x += format.extra_letter_spacing;
        }
        self.x += row.size.x;

        let mut rest = galley.text();
        // From left to right there is a glyph for each character; from right to left, one face.
        let in_step = row.glyphs.len() == rest.chars().count();
        for glyphs in row.glyphs.chunk_by(|a, b| !in_step || middle(a).to_bits() == middle(b).to_bits()) {
            let end = rest.char_indices().nth(glyphs.len()).map_or(rest.len(), |(end, _)| end);
            let (part, after) = rest.split_at(if in_step { end } else { rest.len() });
            self.section(part, middle(&glyphs[0]) - self.middle, format);
            rest = after;
        }
    }

    fn section(&mut self, text: &str, sink: f32, format: &TextFormat) {
        let start = self.job.text.len();
        self.job.text.push_str(text);
        self.job.sections.push(LayoutSection {
            leading_space: std::mem::take(&mut self.gap),
            byte_range: ByteIndex(start)..ByteIndex(self.job.text.len()),
            format: TextFormat {
                line_height: format.line_height.map(|height| height - 2.0 * sink),
                ..format.clone()
            },
        });
    }
}

/// How far the baseline of a glyph's face is below the middle of its line box, in points. egui puts these
/// middles on one height, so that a face with another value stands too low or too high by the difference;
/// a line height that is lower by twice as much makes up for it.
fn middle(glyph: &Glyph) -> f32 {
    glyph.font_face_ascent - glyph.font_face_height / 2.0
}

fn shape(fonts: &mut FontsView<'_>, text: String, format: &TextFormat) -> Arc<Galley> {
    fonts.layout_job(LayoutJob {
        break_on_newline: false,
        round_output_to_gui: false,
        ..LayoutJob::single_section(text, format.clone())
    })
}

fn row_width(galley: &Galley) -> f32 {
    galley.rows.first().map_or(0.0, |row| row.size.x)
}

impl Layout {
    /// The galleys of all lines; nothing when they are not what was laid out, because fonts have changed.
    fn galleys(&self, fonts: &mut FontsView<'_>) -> Option<Vec<Arc<Galley>>> {
        let galley_of = |line: &LaidLine| {
            let galley = fonts.layout_job(line.job.clone());
            (row_width(&galley).to_bits() == line.galley_width.to_bits()).then_some(galley)
        };
        self.lines.iter().map(galley_of).collect()
    }
}

// --- Painting ----------------------------------------------------------------------------------------

impl Block {
    /// Width of the longest line and height of all lines, in points.
    pub fn size(&self) -> Vec2 {
        self.layout.size
    }

    /// How many lines there are.
    pub fn line_count(&self) -> usize {
        self.layout.lines.len()
    }

    /// Whether text was left out ([`Text::max_lines`]).
    pub fn is_truncated(&self) -> bool {
        self.layout.truncated
    }

    /// Paints the text with its left upper corner at `pos`. Label chips keep their own colours.
    pub fn paint(&self, painter: &Painter, pos: Pos2, color: Color32) {
        self.paint_in(painter, Rect::from_min_size(pos, self.size()), color);
    }

    /// Paints the text at the top of `rect`, lines aligned in its width.
    pub fn paint_in(&self, painter: &Painter, rect: Rect, color: Color32) {
        self.paint_chips(painter, rect);
        self.paint_words(painter, rect, color);
    }

    /// Each line, its galley, and its left upper corner, on whole pixels.
    fn placed(&self, painter: &Painter, rect: Rect) -> impl Iterator<Item = (&LaidLine, &Arc<Galley>, Pos2)> {
        let pixels = painter.pixels_per_point();
        let free = self.align.to_factor();
        let pitch = self.layout.pitch;
        self.layout.lines.iter().zip(&self.galleys).enumerate().map(move |(number, (line, galley))| {
            let corner = pos2(rect.left() + (rect.width() - line.width) * free, rect.top());
            (line, galley, corner.round_to_pixels(pixels) + vec2(0.0, number as f32 * pitch))
        })
    }

    fn paint_chips(&self, painter: &Painter, rect: Rect) {
        let palette = &self.theme.palette;
        let inset = (self.layout.pitch - self.layout.chip_height) / 2.0;
        for (line, _, corner) in self.placed(painter, rect) {
            for chip in &line.chips {
                let rect = Rect::from_x_y_ranges(
                    corner.x + chip.min..=corner.x + chip.max,
                    corner.y + inset..=corner.y + inset + self.layout.chip_height,
                );
                painter.rect(
                    rect,
                    CornerRadius::same(radius::S),
                    palette.chip,
                    Stroke::new(size::LINE, palette.chip_edge),
                    StrokeKind::Inside,
                );
            }
        }
    }

    fn paint_words(&self, painter: &Painter, rect: Rect, color: Color32) {
        for (_, galley, corner) in self.placed(painter, rect) {
            painter.galley(corner, galley.clone(), color);
        }
    }

    /// A line under everything but chips.
    fn underline(&self, painter: &Painter, rect: Rect, color: Color32) {
        let thickness =
            (self.layout.font_size / 16.0).max(size::LINE).round_to_pixels(painter.pixels_per_point());
        for (line, galley, corner) in self.placed(painter, rect) {
            let Some(row) = galley.rows.first() else { continue };
            let Some(baseline) = row.glyphs.first().map(|glyph| row.pos.y + glyph.pos.y) else { continue };
            let y = painter.round_to_pixel_center(corner.y + baseline + 2.0 * thickness);
            for (run, place) in &line.runs {
                if run.kind != SpanKind::Label {
                    painter.hline(
                        corner.x + place.min..=corner.x + place.max,
                        y,
                        Stroke::new(thickness, color),
                    );
                }
            }
        }
    }
}

// --- Selecting and copying ---------------------------------------------------------------------------

/// The one selection there is.
#[derive(Clone, Copy, Debug)]
struct Selection {
    owner: Id,
    /// Bytes of [`Rich::plain`]: where it began, and where the pointer is.
    anchor: usize,
    head: usize,
}

impl Selection {
    fn range(self) -> Range<usize> {
        self.anchor.min(self.head)..self.anchor.max(self.head)
    }
}

impl Text {
    /// Follows the pointer, paints what is selected, and copies it.
    fn select(&self, ui: &Ui, block: &Block, rect: Rect, response: &Response) {
        let state = Id::unique("selected text");
        let owner = response.id;
        let before = ui.data(|data| data.get_temp::<Selection>(state)).filter(|one| one.owner == owner);
        let mut selection = before;
        if response.hovered() {
            ui.ctx().set_cursor_icon(CursorIcon::Text);
        }
        let (pressed, shift, escape, copy) = ui.input(|input| {
            let copy = input.events.iter().any(|event| matches!(event, Event::Copy));
            (input.pointer.any_pressed(), input.modifiers.shift, input.key_pressed(Key::Escape), copy)
        });

        let text = self.rich.plain();
        if let Some(pointer) =
            response.interact_pointer_pos().filter(|_| response.is_pointer_button_down_on())
        {
            let head = self.byte_at(ui, block, rect, pointer);
            let anchor = match selection {
                Some(selection) if shift || !pressed => selection.anchor,
                _ => head,
            };
            selection = Some(Selection { owner, anchor, head });
        } else if escape || (pressed && !response.contains_pointer()) {
            selection = None;
        }
        if response.triple_clicked() {
            selection = Some(Selection { owner, anchor: 0, head: text.len() });
        } else if response.double_clicked()
            && let Some(pointer) = response.interact_pointer_pos()
        {
            let word = word_at(&text, self.byte_at(ui, block, rect, pointer));
            selection = Some(Selection { owner, anchor: word.start, head: word.end });
        }
        match (before, selection) {
            (_, Some(selection)) => {
                ui.data_mut(|data| data.insert_temp(state, selection));
            }
            (Some(_), None) => ui.data_mut(|data| data.remove::<Selection>(state)),
            (None, None) => {}
        }

        let Some(range) = selection.map(Selection::range).filter(|range| !range.is_empty()) else { return };
        self.paint_selection(ui, block, rect, &range);
        if copy {
            ui.ctx().copy_text(without_marks(&text[range]));
        }
    }

    /// Paints one line that is being typed, with its selection and its caret (bytes of the text). What does
    /// not fit is out of sight at the far end, or at the near one while the caret stands at the far one.
    pub fn paint_typed(&self, ui: &Ui, rect: Rect, selected: &Range<usize>, caret: Option<usize>) {
        let (block, rect) = self.typed(ui, rect, caret);
        self.paint_selection(ui, &block, rect, selected);
        block.paint_words(ui.painter(), rect, block.theme.palette.text);
        if let Some(x) = caret.and_then(|caret| self.caret(ui, &block, caret)) {
            let caret = ui.visuals().text_cursor.stroke;
            ui.painter().vline(rect.left() + x, rect.y_range(), caret);
        }
    }

    /// The byte of a typed line that a point of the field stands for.
    pub fn typed_byte_at(&self, ui: &Ui, rect: Rect, caret: Option<usize>, point: Pos2) -> usize {
        let (block, rect) = self.typed(ui, rect, caret);
        self.byte_at(ui, &block, rect, point)
    }

    /// The line, and where it is: in the middle of the field's height, at its leading end.
    fn typed(&self, ui: &Ui, field: Rect, caret: Option<usize>) -> (Block, Rect) {
        let block = self.layout(ui, f32::INFINITY);
        let rect = Rect::from_center_size(field.center(), vec2(block.size().x, block.size().y));
        let rtl = block.theme.dir.is_rtl();
        let mut shift = if rtl { field.right() - rect.right() } else { field.left() - rect.left() };
        let x = caret.and_then(|caret| self.caret(ui, &block, caret)).map(|x| rect.left() + x + shift);
        if let Some(x) = x {
            shift += x.clamp(field.left() + 1.0, field.right() - 1.0) - x;
        }
        (block, rect.translate(vec2(shift, 0.0)))
    }

    /// Where the caret before a byte stands, in points from the left end of the first line.
    fn caret(&self, ctx: &Context, block: &Block, byte: usize) -> Option<f32> {
        let line = block.layout.lines.first()?;
        let runs = line.runs.iter().flat_map(|(run, place)| self.carets(ctx, block, run, *place));
        // After the last letter of a run and before the first of the next are two places; a person who
        // types stands after what was typed.
        let mut near = runs.collect::<Vec<_>>();
        near.sort_by_key(|(_, at)| *at);
        near.iter().find(|(_, at)| *at >= byte).map(|(x, _)| *x).or(Some(0.0))
    }

    fn paint_selection(&self, ui: &Ui, block: &Block, rect: Rect, range: &Range<usize>) {
        let color = ui.visuals().selection.bg_fill;
        for (line, _, corner) in block.placed(ui.painter(), rect) {
            for (run, place) in &line.runs {
                let inside = self
                    .carets(ui, block, run, *place)
                    .into_iter()
                    .filter(|(_, byte)| range.start <= *byte && *byte <= range.end);
                let xs = inside.fold(Rangef::NOTHING, |xs, (x, _)| Rangef::new(xs.min.min(x), xs.max.max(x)));
                if xs.min < xs.max {
                    let ys = corner.y..=corner.y + block.layout.pitch;
                    let marked = Rect::from_x_y_ranges(corner.x + xs.min..=corner.x + xs.max, ys);
                    ui.painter().rect_filled(marked, CornerRadius::ZERO, color);
                }
            }
        }
    }

    /// The byte of [`Rich::plain`] nearest to a point.
    fn byte_at(&self, ui: &Ui, block: &Block, rect: Rect, point: Pos2) -> usize {
        let last = block.layout.lines.len().saturating_sub(1);
        let number = ((point.y - rect.top()) / block.layout.pitch).max(0.0) as usize;
        let Some((line, _, corner)) = block.placed(ui.painter(), rect).nth(number.min(last)) else {
            return 0;
        };
        line.runs
            .iter()
            .flat_map(|(run, place)| self.carets(ui, block, run, *place))
            .min_by(|a, b| (corner.x + a.0 - point.x).abs().total_cmp(&(corner.x + b.0 - point.x).abs()))
            .map_or(line.range.start, |(_, byte)| byte)
    }

    /// Where a caret can stand in a run: places in points from the left end of the line, with the bytes
    /// of [`Rich::plain`]. Right for letters that do not join, and near enough for those that do.
    fn carets(&self, ctx: &Context, block: &Block, run: &Run, place: Rangef) -> Vec<(f32, usize)> {
        let plain = self.rich.plain();
        let mut bytes = plain[run.range.clone()]
            .char_indices()
            .filter(|(_, c)| run.text.contains(*c))
            .map(|(at, _)| run.range.start + at);
        let mut carets = Vec::new();
        for (at, cluster) in run.text.grapheme_indices(true) {
            let Some(byte) = bytes.nth(0) else { break };
            for _ in cluster.chars().skip(1) {
                bytes.next();
            }
            let before: f32 = ctx.fonts_mut(|fonts| {
                if at == 0 { 0.0 } else { self.measure(fonts, &block.theme, &run.text[..at], run.kind) }
            });
            carets.push((before.min(place.span()), byte));
        }
        carets.push((place.span(), run.range.end));
        for caret in &mut carets {
            caret.0 = if run.direction.is_rtl() { place.max - caret.0 } else { place.min + caret.0 };
        }
        carets
    }
}

/// The word around a byte.
fn word_at(text: &str, byte: usize) -> Range<usize> {
    text.split_word_bound_indices()
        .map(|(start, word)| start..start + word.len())
        .find(|word| byte < word.end)
        .unwrap_or(text.len()..text.len())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use egui::accesskit::{Node, TextDirection};
    use egui::epaint::text::{FontTweak, MissingGlyphPolicy};
    use egui::text::FontDefinitions;
    use egui::{FontData, FullOutput, Modifiers, OutputCommand, PointerButton, RawInput, RichText};

    use super::*;
    use crate::locale::rich::Span;
    use crate::ui::theme::{self, Mode, Motion};

    const ARABIC: &[u8] = include_bytes!("../../../assets/fonts/arabic.ttf");
    const HEBREW: &[u8] = include_bytes!("../../../assets/fonts/hebrew.ttf");

    fn fonts() -> FontDefinitions {
        let mut fonts = theme::fonts();
        for (name, bytes) in [("arabic", ARABIC), ("hebrew", HEBREW)] {
            let data = FontData::from_static(bytes).tweak(FontTweak {
                coords: VariationCoords::new([(b"wght", 400.0)]),
                ..FontTweak::default()
            });
            fonts.font_data.entry(name.to_owned()).or_insert_with(|| Arc::new(data));
            for family in fonts.families.values_mut() {
                family.push(name.to_owned());
            }
        }
        fonts
    }

    fn context(direction: theme::Direction) -> Context {
        let ctx = Context::default();
        ctx.set_missing_glyph_policy(MissingGlyphPolicy::Panic);
        let theme = Theme::new(None, Mode::Light, Motion::Reduced).with_direction(direction);
        theme.apply(&ctx);
        run(&ctx, Vec::new(), |_| {});
        ctx.set_fonts(fonts());
        ctx.enable_accesskit();
        run(&ctx, Vec::new(), |_| {});
        ctx
    }

    fn run(ctx: &Context, events: Vec<Event>, mut add: impl FnMut(&mut Ui)) -> FullOutput {
        let mut output = ctx.run_ui(RawInput { events, ..RawInput::default() }, |ui| add(ui));
        output.textures_delta.clear();
        output
    }

    fn in_context<R>(direction: theme::Direction, read: impl Fn(&mut Ui) -> R) -> R {
        let mut result = None;
        run(&context(direction), Vec::new(), |ui| result = Some(read(ui)));
        result.unwrap()
    }

    /// The drawn characters of a line with their places, from left to right.
    fn glyphs(block: &Block, line: usize) -> Vec<(char, f32)> {
        let row = &block.galleys[line].rows[0];
        let mut glyphs: Vec<(char, f32)> = row
            .glyphs
            .iter()
            .filter(|glyph| !glyph.uv_rect.is_nothing())
            .map(|glyph| (glyph.chr, glyph.pos.x))
            .collect();
        glyphs.sort_by(|a, b| a.1.total_cmp(&b.1));
        glyphs
    }

    /// The same without the places; a letter that is drawn in two parts (stem and dots) counts once.
    fn letters(block: &Block, line: usize) -> String {
        let mut letters: Vec<char> = glyphs(block, line).into_iter().map(|(c, _)| c).collect();
        letters.dedup();
        letters.into_iter().collect()
    }

    fn node(output: &FullOutput, role: Role) -> Node {
        let update = output.platform_output.accesskit_update.as_ref().unwrap();
        let found = update.nodes.iter().find(|(_, node)| node.role() == role);
        found.expect("there is a node with the role").1.clone()
    }

    #[test]
    fn english_looks_as_in_an_egui_label() {
        in_context(theme::Direction::Ltr, |ui| {
            let text = "AVAST, Tomato; “Wave” (6.8) fi — the quick brown fox jumps over the lazy dog.";
            for style in Type::ALL {
                let block = Text::new(text).style(style).layout(ui, 300.0);
                let mut job = LayoutJob::single_section(
                    text.to_owned(),
                    TextFormat {
                        line_height: Some(style.line_height()),
                        extra_letter_spacing: style.letter_spacing(),
                        ..TextFormat::simple(style.font(), Color32::PLACEHOLDER)
                    },
                );
                job.wrap.max_width = 300.0;
                let label = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
                assert_eq!(block.line_count(), label.rows.len(), "{style:?}");
                let ours = &block.galleys[0].rows[0];
                for (ours, theirs) in ours.glyphs.iter().zip(&label.rows[0].glyphs) {
                    assert_eq!((ours.chr, ours.pos), (theirs.chr, theirs.pos), "{style:?}");
                    assert_eq!(ours.uv_rect, theirs.uv_rect, "{style:?}");
                }
                assert!((block.size().y - label.rows.len() as f32 * style.line_height()).abs() < 0.5);
            }
        });
    }

    #[test]
    fn a_latin_name_and_numbers_stand_right_in_arabic() {
        in_context(theme::Direction::Rtl, |ui| {
            let text = Text::new("بعد 12 دقيقة (Microsoft Authenticator) ١٢ ۱۲");
            let seen = letters(&text.layout(ui, 600.0), 0);
            assert!(seen.starts_with("۱۲١٢(MicrosoftAuthenticator)"), "{seen}");
            assert!(seen.contains("12"), "{seen}");
            assert!(seen.ends_with("دعب"), "{seen}");
        });
    }

    #[test]
    fn arabic_letters_join() {
        in_context(theme::Direction::Rtl, |ui| {
            let width = |text: &str| Text::new(text).layout(ui, 600.0).layout.lines[0].width;
            // Without joining, the word is as wide as its letters alone.
            assert!(width("ببب") < 3.0 * width("ب") * 0.8);
        });
    }

    #[test]
    fn the_first_line_is_on_top() {
        in_context(theme::Direction::Rtl, |ui| {
            let block = Text::new("אחת שתיים שלוש ארבע חמש שש").layout(ui, 90.0);
            assert!(block.line_count() > 1);
            assert!(letters(&block, 0).ends_with("תחא"), "{}", letters(&block, 0));
        });
    }

    #[test]
    fn lines_start_at_the_side_where_reading_starts() {
        for (direction, align) in [(theme::Direction::Ltr, Align::Min), (theme::Direction::Rtl, Align::Max)] {
            in_context(direction, |ui| {
                let available = ui.available_rect_before_wrap();
                let response = Text::new("1").show(ui);
                let block = Text::new("1").layout(ui, 600.0);
                assert_eq!(block.align, align);
                let (_, _, corner) = block.placed(ui.painter(), response.rect).next().unwrap();
                let free = (available.width() - block.layout.lines[0].width) * align.to_factor();
                assert!((corner.x - available.left() - free).abs() <= 1.0, "{corner:?} in {available:?}");
            });
        }
    }

    #[test]
    fn a_label_gets_a_chip_around_its_words() {
        in_context(theme::Direction::Ltr, |ui| {
            let rich = Rich(vec![
                Span::Text("Tap ".to_owned()),
                Span::Label("Add account".to_owned()),
                Span::Text(".".to_owned()),
            ]);
            let block = Text::new(rich).layout(ui, 600.0);
            let line = &block.layout.lines[0];
            let [chip] = line.chips[..] else { panic!("{:?}", line.chips) };
            let (label, words) = &line.runs[1];
            assert_eq!(label.text, "Add account");
            assert!((words.min - chip.min - CHIP_PADDING).abs() < 0.01);
            assert!((chip.max - words.max - CHIP_PADDING).abs() < 0.01);
            let (_, dot) = *glyphs(&block, 0).last().unwrap();
            assert!((dot - chip.max).abs() <= 1.0, "the full stop at {dot} follows the chip at {chip:?}");
        });
    }

    #[test]
    fn all_faces_stand_on_one_baseline() {
        let ctx = context(theme::Direction::Ltr);
        let mut fonts = fonts();
        for name in ["arabic", "hebrew"] {
            let tall = FontTweak { scale: 1.5, ..FontTweak::default() };
            let data = FontData::clone(&fonts.font_data[name]).tweak(tall);
            fonts.font_data.insert(name.to_owned(), Arc::new(data));
        }
        ctx.set_fonts(fonts);
        run(&ctx, Vec::new(), |ui| {
            let block = Text::new("Aa سارة אב").layout(ui, 600.0);
            let row = &block.galleys[0].rows[0];
            let baselines: Vec<f32> = row.glyphs.iter().map(|glyph| glyph.pos.y).collect();
            assert!(baselines.iter().all(|y| (y - baselines[0]).abs() < 0.01), "{baselines:?}");
        });
    }

    #[test]
    fn an_unchanged_text_is_laid_out_once() {
        let ctx = context(theme::Direction::Ltr);
        let mut layouts = Vec::new();
        for _ in 0..3 {
            run(&ctx, Vec::new(), |ui| layouts.push(Text::new("one two").layout(ui, 50.0).layout));
        }
        assert!(layouts.windows(2).all(|pair| Arc::ptr_eq(&pair[0], &pair[1])));
    }

    #[test]
    fn another_font_lays_out_anew() {
        let ctx = context(theme::Direction::Ltr);
        let mut widths = Vec::new();
        for round in 0..4 {
            if round == 2 {
                let mut fonts = fonts();
                let bold = fonts.families[&strong()].clone();
                fonts.families.insert(FontFamily::Proportional, bold);
                ctx.set_fonts(fonts);
            }
            run(&ctx, Vec::new(), |ui| widths.push(Text::new("one two").layout(ui, 500.0).size().x));
        }
        assert!(widths[3] > widths[0], "{widths:?}");
    }

    #[test]
    fn shipped_fonts_have_every_letter_of_their_languages() {
        // Arabic, Persian, Urdu and Sorani alphabets, digits and punctuation; Hebrew with points.
        let text = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ پچژگکی ٹڈڑںھہے ڕڵۆێە ٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ،؛؟٪ مُحَمَّدٌ \
                    אבגדהוזחטיכךלמםנןסעפףצץקרשת שָׁלוֹם ״׳־ ₪";
        in_context(theme::Direction::Rtl, |ui| {
            for style in Type::ALL {
                Text::new(text).style(style).show(ui);
            }
        });
    }

    #[test]
    fn assistive_software_gets_logical_words_language_direction_and_level() {
        let ctx = context(theme::Direction::Rtl);
        let output = run(&ctx, Vec::new(), |ui| {
            Text::new("مرحبا \u{2068}Authenticator\u{2069}").heading(2).lang("ar").show(ui);
            Text::new("Hello").show(ui);
            Text::new("more").link(true).show(ui);
        });
        let heading = node(&output, Role::Heading);
        assert_eq!(heading.label(), Some("مرحبا Authenticator"));
        assert_eq!(heading.level(), Some(1), "AccessKit counts levels from 0");
        assert_eq!(heading.language(), Some("ar"));
        assert_eq!(heading.text_direction(), Some(TextDirection::RightToLeft));
        let label = node(&output, Role::Label);
        assert_eq!(label.value(), Some("Hello"));
        assert_eq!(label.text_direction(), Some(TextDirection::LeftToRight));
        assert_eq!(node(&output, Role::Link).label(), Some("more"));
    }

    fn press(pos: Pos2, pressed: bool) -> Event {
        Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
    }

    /// Drags over a text and copies; the places are given as parts of its width.
    fn copied(direction: theme::Direction, text: &str, from: f32, to: f32) -> Option<String> {
        let ctx = context(direction);
        let mut rect = Rect::NOTHING;
        let mut pass = |events: Vec<Event>| {
            let output = run(&ctx, events, |ui| {
                let column =
                    ui.with_layout(direction.column(), |ui| Text::new(text).selectable(true).show(ui));
                rect = column.inner.rect;
            });
            let place = |part: f32| pos2(rect.left() + rect.width() * part, rect.center().y);
            (output, place(from), place(to))
        };
        let (_, from, to) = pass(Vec::new());
        pass(vec![Event::PointerMoved(from)]);
        pass(vec![press(from, true)]);
        pass(vec![Event::PointerMoved(to)]);
        pass(vec![press(to, false)]);
        let (output, _, _) = pass(vec![Event::Copy]);
        output.platform_output.commands.into_iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text),
            _ => None,
        })
    }

    #[test]
    fn what_is_dragged_over_is_copied_in_logical_order() {
        let text = "Tap \u{2068}Add\u{2069} now";
        assert_eq!(copied(theme::Direction::Ltr, text, 0.0, 1.0).as_deref(), Some("Tap Add now"));
        assert_eq!(copied(theme::Direction::Ltr, text, 1.0, 0.0).as_deref(), Some("Tap Add now"));
        assert_eq!(copied(theme::Direction::Ltr, "iiiiiiiiii", 0.0, 0.5).as_deref(), Some("iiiii"));
        assert_eq!(copied(theme::Direction::Rtl, "אבג (12) דה", 1.0, 0.0).as_deref(), Some("אבג (12) דה"));
        assert_eq!(copied(theme::Direction::Rtl, "אאאא בבבב", 1.0, 0.52).as_deref(), Some("אאאא"));
        assert_eq!(copied(theme::Direction::Ltr, "nothing", 0.5, 0.5), None);
    }

    #[test]
    fn a_text_of_any_kind_can_be_shown() {
        for direction in [theme::Direction::Ltr, theme::Direction::Rtl] {
            in_context(direction, |ui| {
                ui.set_max_width(40.0);
                for text in ["", "\n", "a\n\nb", " ", "\t", "\u{2068}\u{2069}", "\u{301}", "longlonglonglong"]
                {
                    for link in [false, true] {
                        Text::new(text).link(link).selectable(!link).center().max_lines(2).show(ui);
                    }
                    ui.horizontal(|ui| Text::new(text).show(ui));
                }
                ui.label(RichText::new("next"));
            });
        }
    }
}
