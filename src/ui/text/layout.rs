//! From runs of words to lines of glyphs.

use std::ops::Range;
use std::sync::Arc;

use egui::cache::FramePublisher;
use egui::emath::GuiRounding as _;
use egui::epaint::text::{ByteIndex, FontsView, Glyph, VariationCoords};
use egui::epaint::util::hash;
use egui::text::{LayoutJob, LayoutSection, TextFormat};
use egui::{Align, Color32, Context, FontFamily, FontId, Galley, Rangef, Vec2, vec2};

use super::Text;
use super::bidi::{self, Line, Run, SpanKind};
use crate::ui::theme::{Direction, MEDIUM_WEIGHT, Theme, Type, space, strong};

/// Lines of text, ready to paint anywhere.
#[derive(Clone, Debug)]
pub struct TextBlock {
    pub(super) layout: Arc<TextLayout>,
    pub(super) galleys: Vec<Arc<Galley>>,
    pub(super) theme: Arc<Theme>,
    pub(super) align: Align,
}

/// What stays the same from frame to frame.
#[derive(Debug)]
pub(super) struct TextLayout {
    pub lines: Vec<LaidLine>,
    pub size: Vec2,
    /// Distance between two lines, in whole pixels.
    pub pitch: f32,
    pub chip_height: f32,
    pub direction: Direction,
    pub truncated: bool,
}

#[derive(Debug)]
pub(super) struct LaidLine {
    /// What egui keeps the galley for, as long as it is asked for in every frame.
    pub job: LayoutJob,
    /// When the galley comes out at another width, the fonts have changed.
    pub galley_width: f32,
    /// Width of the line, with the padding of a chip at its end.
    pub width: f32,
    /// The runs and where they are, in points from the left end of the line.
    pub runs: Vec<(Run, Rangef)>,
    /// Where label chips are.
    pub chips: Vec<Rangef>,
    /// The bytes of [`Rich::plain`].
    pub range: Range<usize>,
}

/// Room between the words on a chip and its edge, in points.
pub(super) const CHIP_PADDING: f32 = space::XS + 1.0;
/// How far a chip sticks out of the line box of its font at the top and at the bottom, in points.
const CHIP_RISE: f32 = 1.0;

impl Text {
    /// The layout and its galleys. Galleys are asked for every time, because they point into a texture
    /// that egui may rebuild.
    pub(super) fn current_layout(
        &self,
        ctx: &Context,
        theme: &Theme,
        max_width: f32,
    ) -> (Arc<TextLayout>, Vec<Arc<Galley>>) {
        type Cache = FramePublisher<u64, Arc<TextLayout>>;
        let pixels = ctx.pixels_per_point();
        let key = hash((
            (&self.rich, self.style, self.max_lines),
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

    fn lay_out(&self, fonts: &mut FontsView<'_>, theme: &Theme, pixels: f32, max_width: f32) -> TextLayout {
        let direction = match self.style {
            Type::Code => Direction::Ltr,
            _ => bidi::base_direction(&self.rich, theme.dir),
        };
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
        TextLayout {
            // Rounded up, so that a block that is asked for again at this width does not wrap.
            size: vec2(width.ceil().min(max_width).max(width), pitch * lines.len() as f32),
            lines,
            pitch,
            chip_height: (fonts.row_height(&self.style.font()) + 2.0 * CHIP_RISE).min(pitch),
            direction,
            truncated,
        }
    }

    /// The width of a text, or of the padding around it.
    pub(super) fn measure(
        &self,
        fonts: &mut FontsView<'_>,
        theme: &Theme,
        text: &str,
        kind: SpanKind,
    ) -> f32 {
        if text.is_empty() {
            return if kind == SpanKind::Label { 2.0 * CHIP_PADDING } else { 0.0 };
        }
        let width_of = |run: String| {
            let format = self.format(theme, kind, &run);
            row_width(&shape(fonts, run, &format)) + format.extra_letter_spacing
        };
        bidi::script_runs(text).into_iter().map(width_of).sum()
    }

    fn lay_out_line(&self, fonts: &mut FontsView<'_>, theme: &Theme, line: Line) -> LaidLine {
        let reference = shape(fonts, "x".to_owned(), &self.format(theme, SpanKind::Text, "x"));
        let mut builder = LineBuilder::new(
            reference.rows.first().and_then(|row| row.glyphs.first()).map_or(0.0, baseline_offset),
        );
        for run in line.runs {
            builder.set_chip((run.kind == SpanKind::Label).then_some(run.span));
            let start = builder.x;
            for piece in run.pieces() {
                let format = self.format(theme, run.kind, &piece);
                let galley = shape(fonts, piece, &format);
                builder.push(&galley, &format);
            }
            let place = Rangef::new(start, builder.x);
            builder.runs.push((run, place));
        }
        builder.set_chip(None);
        let galley_width = row_width(&fonts.layout_job(builder.job.clone()));
        LaidLine {
            job: builder.job,
            galley_width,
            width: builder.x,
            runs: builder.runs,
            chips: builder.chips,
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
struct LineBuilder {
    job: LayoutJob,
    /// [`baseline_offset`] of the style's own face: all others are moved to its baseline.
    baseline_offset: f32,
    x: f32,
    /// Room to leave before the next section.
    gap: f32,
    /// The piece of the [`Rich`] that the open chip stands for, and where the chip starts.
    chip: Option<(usize, f32)>,
    chips: Vec<Rangef>,
    runs: Vec<(Run, Rangef)>,
}

impl LineBuilder {
    fn new(baseline_offset: f32) -> Self {
        Self {
            baseline_offset,
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
        for glyphs in row
            .glyphs
            .chunk_by(|a, b| !in_step || baseline_offset(a).to_bits() == baseline_offset(b).to_bits())
        {
            let end = rest.char_indices().nth(glyphs.len()).map_or(rest.len(), |(end, _)| end);
            let (part, after) = rest.split_at(if in_step { end } else { rest.len() });
            self.section(part, baseline_offset(&glyphs[0]) - self.baseline_offset, format);
            rest = after;
        }
    }

    fn section(&mut self, text: &str, shift: f32, format: &TextFormat) {
        let start = self.job.text.len();
        self.job.text.push_str(text);
        self.job.sections.push(LayoutSection {
            leading_space: std::mem::take(&mut self.gap),
            byte_range: ByteIndex(start)..ByteIndex(self.job.text.len()),
            format: TextFormat {
                line_height: format.line_height.map(|height| height - 2.0 * shift),
                ..format.clone()
            },
        });
    }
}

/// How far the baseline of a glyph's face is below the middle of its line box, in points. egui puts these
/// middles on one height, so that a face with another value stands too low or too high by the difference;
/// a line height that is lower by twice as much makes up for it.
fn baseline_offset(glyph: &Glyph) -> f32 {
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

impl TextLayout {
    /// The galleys of all lines; nothing when they are not what was laid out, because fonts have changed.
    fn galleys(&self, fonts: &mut FontsView<'_>) -> Option<Vec<Arc<Galley>>> {
        let galley_of = |line: &LaidLine| {
            let galley = fonts.layout_job(line.job.clone());
            (row_width(&galley).to_bits() == line.galley_width.to_bits()).then_some(galley)
        };
        self.lines.iter().map(galley_of).collect()
    }
}
