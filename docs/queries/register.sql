-- The register of submissions over every shard.
SET VARIABLE shards = coalesce(getvariable('shards'), '*.ndjson');

WITH files AS (
  SELECT *
  FROM read_json(
    getvariable('shards'),
    format = 'newline_delimited',
    maximum_object_size = 268435456,
    columns = {
      file: 'VARCHAR',
      status: 'VARCHAR',
      error: 'STRUCT(code VARCHAR, message VARCHAR)',
      matrices: 'STRUCT(
        kind VARCHAR,
        sheet VARCHAR,
        guideline STRUCT(id VARCHAR, edition VARCHAR),
        submitter STRUCT(entity VARCHAR, period VARCHAR, version VARCHAR, date VARCHAR),
        findings STRUCT(severity VARCHAR)[],
        indicators STRUCT(baseline STRUCT(state VARCHAR), target STRUCT(state VARCHAR))[],
        quality STRUCT(mark DOUBLE),
        score STRUCT(composite DOUBLE, rating VARCHAR)
      )[]'
    }
  )
),
matrices AS (
  SELECT file, status, error, unnest(CASE WHEN len(matrices) = 0 THEN [NULL] ELSE matrices END) AS matrix
  FROM files
)
SELECT
  file,
  matrix.submitter.entity AS entity,
  CASE status WHEN 'checked' THEN 'received' ELSE status END AS state,
  matrix.sheet AS sheet,
  matrix.kind AS kind,
  matrix.submitter.period AS period,
  matrix.submitter.version AS version,
  matrix.submitter.date AS date,
  matrix.guideline.id AS guideline,
  len(matrix.indicators) AS indicators,
  len(list_filter(matrix.findings, lambda finding: finding.severity = 'error')) AS errors,
  len(list_filter(matrix.findings, lambda finding: finding.severity = 'warning')) AS warnings,
  len(list_filter(matrix.indicators, lambda row: row.baseline.state = 'missing')) AS missing_baselines,
  len(list_filter(matrix.indicators, lambda row: row.target.state = 'missing')) AS missing_targets,
  matrix.quality.mark AS quality,
  matrix.score.composite AS composite,
  matrix.score.rating AS rating,
  error.message AS remark
FROM matrices
ORDER BY file, sheet;
