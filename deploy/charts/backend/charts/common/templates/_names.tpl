{{/* The name of every object of a chart; the release's name plays no part in it. */}}
{{- define "common.name" -}}
{{ .Values.name | default .Chart.Name }}
{{- end }}

{{- define "common.selectorLabels" -}}
app: {{ include "common.name" . }}
{{- end }}

{{- define "common.labels" -}}
{{ include "common.selectorLabels" . }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
app.kubernetes.io/name: {{ include "common.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/part-of: todo
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{/* Labels of pods leave out what changes with a chart's version: that alone restarts nothing. */}}
{{- define "common.podLabels" -}}
{{ include "common.selectorLabels" . }}
app.kubernetes.io/name: {{ include "common.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/part-of: todo
{{- end }}
