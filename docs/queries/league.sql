-- Composite scores by guideline over every shard, the best first; those that are not scored in full come last.
SET VARIABLE shards = coalesce(getvariable('shards'), '*.ndjson');

WITH matrices AS (
  SELECT file, unnest(matrices) AS matrix
  FROM read_json(
    getvariable('shards'),
    format = 'newline_delimited',
    maximum_object_size = 268435456,
    columns = {
      file: 'VARCHAR',
      matrices: 'STRUCT(
        kind VARCHAR,
        sheet VARCHAR,
        guideline STRUCT(id VARCHAR),
        submitter STRUCT(entity VARCHAR, period VARCHAR),
        score STRUCT(
          composite DOUBLE,
          rating VARCHAR,
          "soFar" DOUBLE,
          ratings STRUCT(best DOUBLE, worst DOUBLE)
        )
      )[]'
    }
  )
),
scored AS (
  SELECT
    *,
    -- Where ratings are agreed on, the least number may be the best.
    CASE WHEN matrix.score.ratings.best < matrix.score.ratings.worst THEN matrix.score.composite
         ELSE -matrix.score.composite END AS place_by
  FROM matrices
  WHERE matrix.kind = 'cfr' AND matrix.score IS NOT NULL
)
SELECT
  matrix.guideline.id AS guideline,
  CASE WHEN place_by IS NOT NULL
       THEN rank() OVER (PARTITION BY matrix.guideline.id ORDER BY place_by NULLS LAST) END AS place,
  coalesce(matrix.submitter.entity, file) AS entity,
  matrix.submitter.period AS period,
  matrix.score.composite AS composite,
  matrix.score.rating AS rating,
  matrix.score."soFar" AS so_far,
  file
FROM scored
ORDER BY guideline, place NULLS LAST, entity, file;
