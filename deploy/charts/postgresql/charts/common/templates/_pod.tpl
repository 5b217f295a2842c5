{{- define "common.podSpec" -}}
serviceAccountName: {{ include "common.name" . }}
automountServiceAccountToken: false
enableServiceLinks: false
terminationGracePeriodSeconds: {{ .Values.terminationGracePeriodSeconds }}
securityContext:
  {{- toYaml .Values.podSecurityContext | nindent 2 }}
{{- with .Values.imagePullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: kubernetes.io/hostname
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- include "common.selectorLabels" . | nindent 8 }}
    matchLabelKeys: [pod-template-hash]
containers:
  - {{ include "common.container" . | indent 4 | trim }}
volumes:
  - name: tmp
    emptyDir:
      sizeLimit: {{ .Values.tmpSizeLimit }}
{{- end }}

{{- define "common.container" -}}
name: {{ include "common.name" . }}
image: {{ include "common.image" . }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  {{- include "common.containerSecurityContext" . | nindent 2 }}
ports:
  - name: http
    containerPort: {{ .Values.service.targetPort }}
    protocol: TCP
envFrom:
  - configMapRef:
      name: {{ include "common.name" . }}-config
{{- with include "common.secretEnvironment" . | trim }}
env:
  {{- . | nindent 2 }}
{{- end }}
resources:
  {{- toYaml .Values.resources | nindent 2 }}
startupProbe:
  {{- toYaml .Values.startupProbe | nindent 2 }}
livenessProbe:
  {{- toYaml .Values.livenessProbe | nindent 2 }}
readinessProbe:
  {{- toYaml .Values.readinessProbe | nindent 2 }}
lifecycle:
  preStop:
    {{- /* Kubernetes has a sleep of its own from 1.29 on only, and the image needs no shell. */}}
    exec:
      command: [node, -e, 'setTimeout(() => {}, {{ mul .Values.preStopSeconds 1000 }})']
volumeMounts:
  - name: tmp
    mountPath: /tmp
{{- end }}

{{/* The same in every container: nothing here may be loosened by a value. */}}
{{- define "common.containerSecurityContext" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}
