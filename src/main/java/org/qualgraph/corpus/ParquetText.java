package org.qualgraph.corpus;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.schema.SchemaNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the values of a Parquet column as a person would: days and times in ISO 8601, numbers without exponents. */
final class ParquetText {
    /** More bytes than the largest decimal of any writer has. */
    private static final int LONGEST_DECIMAL = 64;
    /** The day 1970-01-01 in the count of days in which INT96 is written. */
    private static final long JULIAN_EPOCH = 2_440_588;

    private ParquetText() {}

    /** The values of a batch by their place in it; empty for what has no text, such as a number that is none. */
    interface Values {
        Optional<String> at(int index);
    }

    /**
     * The values of the batch at hand. One that is missing is not to be asked for; for one that its type does not allow
     * an {@link UnreadablePostingException} is thrown.
     */
    static Values of(ColumnReader reader, SchemaNode.PrimitiveNode node) {
        var values = ofType(reader, node);
        return i -> {
            try {
                return values.at(i);
            } catch (UnreadablePostingException e) {
                throw e;
            } catch (RuntimeException e) {
                throw new UnreadablePostingException("has a value that the type of its column does not allow", e);
            }
        };
    }

    private static Values ofType(ColumnReader reader, SchemaNode.PrimitiveNode node) {
        var type = node.logicalType();
        return switch (node.type()) {
            case INT32 -> ints(reader.getInts(), type);
            case INT64 -> longs(reader.getLongs(), type);
            case FLOAT -> floats(reader.getFloats());
            case DOUBLE -> doubles(reader.getDoubles());
            case BOOLEAN -> booleans(reader.getBooleans());
            case INT96 -> binaries(reader, bytes -> Optional.of(instant(bytes).toString()));
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> binaries(reader, bytes -> ofBytes(bytes, type));
        };
    }

    private static Values ints(int[] values, @Nullable LogicalType type) {
        boolean unsigned = type instanceof LogicalType.IntType whole && !whole.isSigned();
        return i -> Optional.of(unsigned ? Integer.toUnsignedString(values[i]) : ofNumber(values[i], type));
    }

    private static Values longs(long[] values, @Nullable LogicalType type) {
        boolean unsigned = type instanceof LogicalType.IntType whole && !whole.isSigned();
        return i -> Optional.of(unsigned ? Long.toUnsignedString(values[i]) : ofNumber(values[i], type));
    }

    private static Values floats(float[] values) {
        return i -> Float.isFinite(values[i]) ? Optional.of(plain(Float.toString(values[i]))) : Optional.empty();
    }

    private static Values doubles(double[] values) {
        return i -> Double.isFinite(values[i]) ? Optional.of(plain(Double.toString(values[i]))) : Optional.empty();
    }

    private static Values booleans(boolean[] values) {
        return i -> Optional.of(Boolean.toString(values[i]));
    }

    private static Values binaries(ColumnReader reader, Function<byte[], Optional<String>> text) {
        var bytes = reader.getBinaryValues();
        var offsets = reader.getBinaryOffsets();
        return i -> text.apply(Arrays.copyOfRange(bytes, offsets[i], offsets[i + 1]));
    }

    private static String ofNumber(long value, @Nullable LogicalType type) {
        if (type == null) {
            return Long.toString(value);
        }
        return switch (type) {
            case LogicalType.DateType date -> LocalDate.ofEpochDay(value).toString();
            case LogicalType.DecimalType decimal -> plain(BigDecimal.valueOf(value, decimal.scale()));
            case LogicalType.TimestampType time -> timestamp(Instant.EPOCH.plus(value, unit(time.unit())), time);
            case LogicalType.TimeType time ->
                LocalTime.MIDNIGHT.plus(value, unit(time.unit())).toString();
            default -> Long.toString(value);
        };
    }

    /** A time without a zone is written without one. */
    private static String timestamp(Instant instant, LogicalType.TimestampType type) {
        return type.isAdjustedToUTC()
                ? instant.toString()
                : LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }

    private static ChronoUnit unit(LogicalType.TimeUnit unit) {
        return switch (unit) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
        };
    }

    private static Optional<String> ofBytes(byte[] bytes, @Nullable LogicalType type) {
        if (type == null) {
            return Optional.of(StrictText.utf8(bytes));
        }
        return switch (type) {
            case LogicalType.DecimalType decimal -> decimal(bytes, decimal.scale());
            case LogicalType.UuidType uuid -> Optional.of(uuid(bytes));
            case LogicalType.Float16Type half -> Optional.of(half(bytes));
            case LogicalType.StringType text -> Optional.of(StrictText.utf8(bytes));
            case LogicalType.EnumType text -> Optional.of(StrictText.utf8(bytes));
            case LogicalType.JsonType text -> Optional.of(StrictText.utf8(bytes));
            default -> Optional.empty();
        };
    }

    private static Optional<String> decimal(byte[] bytes, int scale) {
        return bytes.length == 0 || bytes.length > LONGEST_DECIMAL
                ? Optional.empty()
                : Optional.of(plain(new BigDecimal(new BigInteger(bytes), scale)));
    }

    private static String uuid(byte[] bytes) {
        var words = ByteBuffer.wrap(bytes);
        return new UUID(words.getLong(), words.getLong()).toString();
    }

    private static String half(byte[] bytes) {
        var bits = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort();
        return plain(Float.toString(Float.float16ToFloat(bits)));
    }

    /** Nanoseconds of the day, then the day. */
    private static Instant instant(byte[] bytes) {
        var parts = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var time = Duration.ofNanos(parts.getLong());
        return Instant.EPOCH
                .plus(parts.getInt() - JULIAN_EPOCH, ChronoUnit.DAYS)
                .plus(time);
    }

    /** Without an exponent, which a damaged file may state to be of gigabytes. */
    private static String plain(BigDecimal number) {
        if (Math.abs(number.scale()) > LONGEST_DECIMAL) {
            throw new ArithmeticException("A scale of " + number.scale());
        }
        return number.toPlainString();
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
