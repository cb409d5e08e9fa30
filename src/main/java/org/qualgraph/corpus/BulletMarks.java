package org.qualgraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The bullets of a page that are drawn as dots, circles and squares and not written as letters: browsers do so. */
final class BulletMarks {
    private static final float SMALLEST = 1;
    private static final float LARGEST = 9;
    private static final float LARGEST_RATIO = 1.6f;
    private static final int MOST = 2000;
    private static final List<String> POINTS = List.of("m", "l", "c", "v", "y");
    private static final List<String> PAINTS = List.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s");
    private static final String RECTANGLE = "re";
    private static final String NO_PAINT = "n";

    private record Mark(float x, float y, float width) {}

    private final PDFStreamEngine engine;
    private final List<Mark> marks = new ArrayList<>();
    private PDRectangle page = PDRectangle.LETTER;
    private float left;
    private float right;
    private float bottom;
    private float top;

    BulletMarks(PDFStreamEngine engine) {
        this.engine = engine;
        POINTS.forEach(name -> on(name, this::extend));
        on(RECTANGLE, this::rectangle);
        PAINTS.forEach(name -> on(name, numbers -> paint()));
        on(NO_PAINT, numbers -> startPath());
    }

    void startPage(PDRectangle cropBox) {
        page = cropBox;
        marks.clear();
        startPath();
    }

    /** Whether a bullet is drawn closely before a line. */
    boolean standBefore(float start, float baseline, float size) {
        return marks.stream()
                .anyMatch(mark -> mark.x + mark.width <= start + 1
                        && mark.x >= start - 3 * size
                        && mark.y <= baseline
                        && mark.y >= baseline - size);
    }

    private void on(String operator, Consumer<List<Float>> action) {
        engine.addOperator(new Drawing(engine, operator, action));
    }

    private void startPath() {
        left = Float.MAX_VALUE;
        bottom = Float.MAX_VALUE;
        right = -Float.MAX_VALUE;
        top = -Float.MAX_VALUE;
    }

    private void rectangle(List<Float> numbers) {
        if (numbers.size() == 4) {
            extend(numbers.get(0), numbers.get(1));
            extend(numbers.get(0) + numbers.get(2), numbers.get(1) + numbers.get(3));
        }
    }

    private void extend(List<Float> numbers) {
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            extend(numbers.get(i), numbers.get(i + 1));
        }
    }

    private void extend(float x, float y) {
        var point = engine.transformedPoint(x, y);
        left = Math.min(left, point.x);
        right = Math.max(right, point.x);
        bottom = Math.min(bottom, point.y);
        top = Math.max(top, point.y);
    }

    private void paint() {
        float width = right - left;
        float height = top - bottom;
        if (isBullet(width)
                && isBullet(height)
                && Math.max(width, height) < LARGEST_RATIO * Math.min(width, height)
                && marks.size() < MOST) {
            marks.add(new Mark(left - page.getLowerLeftX(), page.getUpperRightY() - (top + bottom) / 2, width));
        }
        startPath();
    }

    private static boolean isBullet(float length) {
        return length >= SMALLEST && length <= LARGEST;
    }

    private static final class Drawing extends OperatorProcessor {
        private final String name;
        private final Consumer<List<Float>> action;

        Drawing(PDFStreamEngine engine, String name, Consumer<List<Float>> action) {
            super(engine);
            this.name = name;
            this.action = action;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            action.accept(operands.stream()
                    .filter(COSNumber.class::isInstance)
                    .map(number -> ((COSNumber) number).floatValue())
                    .toList());
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
