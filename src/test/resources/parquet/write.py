"""Writes the files of this folder with Apache Arrow: python3 write.py (pyarrow 25)."""

import base64
import datetime
import decimal

import pyarrow as pa
import pyarrow.parquet as pq
import pyarrow.parquet.encryption as encryption

PLAIN = dict(compression="none", write_statistics=False, store_schema=False)


def postings():
    """Four rows: one with every field, one with text alone, one without text, one with sections alone."""
    schema = pa.schema([
        ("id", pa.int64()), ("Job_Title", pa.string()), ("jobdescription", pa.string()),
        ("skills", pa.list_(pa.string())), ("company", pa.string()), ("city", pa.string()), ("country", pa.string()),
        ("postedAt", pa.date32()), ("salaryMin", pa.decimal128(12, 2)), ("salaryMax", pa.decimal128(12, 2)),
        ("currency", pa.string()), ("jobType", pa.string()), ("unused", pa.float64())])
    rows = [
        dict(id=17, Job_Title="Engineer", jobdescription="Build compilers.", skills=["MLIR", "TVM"], company="Acme",
             city="Bern", country="CH", postedAt=datetime.date(2024, 3, 5), salaryMin=decimal.Decimal("90000.50"),
             salaryMax=decimal.Decimal("120000.00"), currency="CHF", jobType="Contract", unused=1.5),
        dict(id=18, jobdescription="Caf\u00e9 \U0001F680", skills=[]),
        dict(id=19, Job_Title="Empty", company="Acme"),
        dict(id=20, Job_Title="Analyst", skills=["SQL", None, "Excel"], postedAt=datetime.date(2025, 1, 31))]
    table = pa.Table.from_pylist(rows, schema=schema)
    for codec in ["none", "snappy", "gzip", "zstd", "lz4"]:
        pq.write_table(table, f"postings-{codec}.parquet", **(PLAIN | dict(compression=codec)))
    pq.write_table(
        table, "postings-v2.parquet", compression="snappy", data_page_version="2.0", use_dictionary=False,
        column_encoding={"jobdescription": "DELTA_BYTE_ARRAY", "company": "DELTA_LENGTH_BYTE_ARRAY",
                         "id": "DELTA_BINARY_PACKED"},
        write_page_index=True, write_page_checksum=True, row_group_size=2, store_schema=False)
    pq.write_table(table.slice(0, 0), "no-rows.parquet", **PLAIN)


def nested():
    """Postings of schema.org's shape."""
    text = pa.string()
    address = pa.struct([("addressLocality", text), ("addressRegion", text), ("addressCountry", text)])
    amount = pa.struct([("minValue", pa.float64()), ("maxValue", pa.float64()), ("unitText", text)])
    schema = pa.schema([
        ("title", text), ("description", pa.large_string()),
        ("hiringOrganization", pa.struct([("name", text), ("sameAs", text)])),
        ("jobLocation", pa.list_(pa.struct([("address", address)]))),
        ("baseSalary", pa.struct([("currency", text), ("value", amount)])),
        ("labels", pa.struct([("company", text), ("tags", pa.list_(pa.list_(text)))])),
        ("attributes", pa.map_(text, text)), ("datePosted", pa.timestamp("us", tz="UTC")),
        ("employmentType", pa.list_(text))])
    rows = [
        dict(title="R&D Engineer", description="<p>Build</p><ul><li>C++</li></ul>",
             hiringOrganization=dict(name="Acme"),
             jobLocation=[dict(address=dict(addressLocality="Kirkland", addressRegion="WA", addressCountry="US")),
                          dict(address=dict(addressLocality="Bern", addressCountry="CH"))],
             baseSalary=dict(currency="USD", value=dict(minValue=10.0, maxValue=20.5, unitText="HOUR")),
             labels=dict(company="Other", tags=[["a", "b"], [], ["c"]]), attributes=[("team", "Research")],
             datePosted=datetime.datetime(2026, 4, 8, 10, tzinfo=datetime.timezone.utc),
             employmentType=["FULL_TIME", "CONTRACTOR"]),
        dict(title="Second", description="Text", jobLocation=[], labels=dict(company="Labelled")),
        dict(title="Third", description="Text three", hiringOrganization=dict(sameAs="x"),
             baseSalary=dict(currency="EUR"), attributes=[], employmentType=[None])]
    pq.write_table(pa.Table.from_pylist(rows, schema=schema), "nested.parquet", **PLAIN)


def types():
    """One row with a value of each type."""
    time = datetime.datetime(2024, 3, 5, 12, 30)
    table = pa.table({
        "text": ["a"], "day": pa.array([time.date()], pa.date32()), "local": pa.array([time], pa.timestamp("ms")),
        "instant": pa.array([time], pa.timestamp("us", tz="UTC")), "nanos": pa.array([time], pa.timestamp("ns")),
        "time": pa.array([datetime.time(8, 30)], pa.time64("us")), "int": pa.array([-7], pa.int32()),
        "uint32": pa.array([2**32 - 1], pa.uint32()), "uint64": pa.array([2**64 - 1], pa.uint64()),
        "double": [100000.0], "float": pa.array([0.1], pa.float32()), "half": pa.array([1.5], pa.float16()),
        "nan": [float("nan")], "bool": [True], "decimal": pa.array([decimal.Decimal("-1.50")], pa.decimal128(30, 2)),
        "decimal32": pa.array([decimal.Decimal("7.5")], pa.decimal128(5, 1)), "bytes": [b"caf\xc3\xa9"],
        "null": pa.nulls(1), "dictionary": pa.array(["x"]).dictionary_encode(),
        "uuid": pa.array([bytes(range(16))], pa.uuid())})
    pq.write_table(table, "types.parquet", version="2.6", store_decimal_as_integer=True, **PLAIN)
    dates = pa.table({"text": ["a", "b"], "date": pa.array([time, None], pa.timestamp("ns"))})
    pq.write_table(dates, "int96.parquet", use_deprecated_int96_timestamps=True, **PLAIN)


def broken():
    """Files that are refused, as a whole or in part."""
    pq.write_table(pa.table({"x": [1], "y": ["z"]}), "no-text.parquet", **PLAIN)
    pq.write_table(pa.table({"text": [b"caf\xe9", b"ok"]}), "latin.parquet", **PLAIN)
    bomb = pa.table({"text": ["x" * 100_000_000] * 8})
    pq.write_table(bomb, "bomb.parquet", use_dictionary=False, **(PLAIN | dict(compression="zstd")))
    for plain in (True, False):
        with pq.ParquetWriter(
                f"encrypted-{'columns' if plain else 'footer'}.parquet", pa.schema([("text", pa.string())]),
                encryption_properties=properties(plain)) as writer:
            writer.write_table(pa.table({"text": ["a"]}))


class Keys(encryption.KmsClient):
    def wrap_key(self, key, name):
        return base64.b64encode(key)

    def unwrap_key(self, key, name):
        return base64.b64decode(key)


def properties(plain):
    factory = encryption.CryptoFactory(lambda configuration: Keys())
    configuration = encryption.EncryptionConfiguration(
        footer_key="k", column_keys={"k": ["text"]}, plaintext_footer=plain)
    return factory.file_encryption_properties(encryption.KmsConnectionConfig(), configuration)


postings()
nested()
types()
broken()
